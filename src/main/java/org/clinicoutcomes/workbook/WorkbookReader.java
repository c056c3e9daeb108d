package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of a finished workbook, one at a time: no sheet is ever whole in memory. */
public final class WorkbookReader {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ZipFile zip;
  private final XMLInputFactory xml = factory();

  /** Sheets, by far the largest parts, have no prefixes: their names need not be resolved. */
  private final XMLInputFactory sheetXml = factory();

  /**
   * One cell that holds anything.
   *
   * @param sheet the sheet's name
   * @param reference such as {@code B7}
   * @param value the text of the value as it is stored: words, or a number's digits
   * @param formula without the equals sign; empty where there is none
   */
  public record Cell(String sheet, String reference, String value, String formula) {}

  private WorkbookReader(ZipFile zip) {
    this.zip = zip;
    sheetXml.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  /**
   * Hands over every cell, sheet by sheet in the workbook's order, row by row.
   *
   * @throws UncheckedIOException if the file cannot be read or is no workbook
   */
  public static void read(Path workbook, Consumer<Cell> consumer) {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      new WorkbookReader(zip).read(consumer);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException("Not a workbook: " + workbook, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Consumer<Cell> consumer) throws IOException, XMLStreamException {
    List<String> texts = sharedTexts();
    for (Map.Entry<String, String> sheet : sheets().entrySet()) {
      try (InputStream in = part("xl/" + sheet.getValue())) {
        new SheetCells(sheet.getKey(), texts, consumer).read(sheetXml.createXMLStreamReader(in));
      }
    }
  }

  private InputStream part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("Not a workbook: it has no part " + name);
    }
    return zip.getInputStream(entry);
  }

  /** The sheets' parts by name. */
  private Map<String, String> sheets() throws IOException, XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    elements(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        at -> targets.put(at.getAttributeValue(null, "Id"), at.getAttributeValue(null, "Target")));
    Map<String, String> sheets = new LinkedHashMap<>();
    elements(
        "xl/workbook.xml",
        "sheet",
        at -> {
          String target = targets.get(at.getAttributeValue(RELATIONSHIPS, "id"));
          sheets.put(
              at.getAttributeValue(null, "name"),
              target != null && target.startsWith("/xl/") ? target.substring(4) : target);
        });
    return sheets;
  }

  private void elements(String part, String name, Consumer<XMLStreamReader> consumer)
      throws IOException, XMLStreamException {
    try (InputStream in = part(part)) {
      XMLStreamReader at = xml.createXMLStreamReader(in);
      while (at.hasNext()) {
        if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals(name)) {
          consumer.accept(at);
        }
      }
    }
  }

  private List<String> sharedTexts() throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    if (zip.getEntry("xl/sharedStrings.xml") == null) {
      return texts;
    }
    try (InputStream in = part("xl/sharedStrings.xml")) {
      XMLStreamReader at = xml.createXMLStreamReader(in);
      while (at.hasNext()) {
        if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("si")) {
          texts.add(SheetCells.text(at, "si"));
        }
      }
    }
    return texts;
  }
}

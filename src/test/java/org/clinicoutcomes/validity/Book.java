package org.clinicoutcomes.validity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The parts of a workbook, and what they say of each other.
 *
 * @param entries the names of the zip's entries as they stand there
 * @param bytes each part
 * @param roots of the parts that were looked at so far
 */
record Book(List<String> entries, Map<String, byte[]> bytes, Map<String, Element> roots) {

  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What a part relates to. */
  record Relation(String id, String type, String target, boolean isExternal) {}

  /** A sheet: its name, its part, and whether readers see it. */
  record Sheet(String name, String part, boolean isVisible) {}

  static Book read(Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        entries.add(entry.getName());
        try (InputStream in = zip.getInputStream(entry)) {
          bytes.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return new Book(entries, bytes, new HashMap<>());
  }

  boolean has(String part) {
    return bytes.containsKey(part);
  }

  /** The root of a part. */
  Element root(String part) {
    return roots.computeIfAbsent(part, this::parsed);
  }

  private Element parsed(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.get(part)));
      return document.getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(part, e);
    }
  }

  /** Every element of a name within another, whatever its namespace's prefix. */
  static List<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The elements of a name right under another. */
  static List<Element> under(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** An attribute of the kind {@code r:id}. */
  static String relationId(Element element, String name) {
    return element.getAttributeNS(REL, name);
  }

  Stream<String> parts(String folder) {
    return bytes.keySet().stream().filter(part -> part.startsWith(folder) && !isRelations(part));
  }

  static boolean isRelations(String part) {
    return part.endsWith(".rels");
  }

  /** The part whose relations a part of relations says. */
  static String source(String relations) {
    return relations.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
  }

  /** What a part relates to, by the id it is called by. */
  Map<String, Relation> relations(String part) {
    String file = part.replaceFirst("([^/]*)$", "_rels/$1.rels");
    Map<String, Relation> relations = new LinkedHashMap<>();
    if (has(file)) {
      for (Element element : all(root(file), "Relationship")) {
        boolean isExternal = element.getAttribute("TargetMode").equals("External");
        String target = element.getAttribute("Target");
        relations.put(
            element.getAttribute("Id"),
            new Relation(
                element.getAttribute("Id"),
                element.getAttribute("Type"),
                isExternal ? target : resolved(part, target),
                isExternal));
      }
    }
    return relations;
  }

  private static String resolved(String part, String target) {
    return URI.create("/" + part).resolve(target).getPath().substring(1);
  }

  /** The parts of a kind that a part relates to, such as a sheet's tables. */
  List<String> related(String part, String kind) {
    return relations(part).values().stream()
        .filter(relation -> relation.type().endsWith("/" + kind))
        .map(Relation::target)
        .toList();
  }

  List<Sheet> sheets() {
    Map<String, Relation> relations = relations("xl/workbook.xml");
    return all(root("xl/workbook.xml"), "sheet").stream()
        .map(
            sheet ->
                new Sheet(
                    sheet.getAttribute("name"),
                    relations.get(relationId(sheet, "id")).target(),
                    !sheet.getAttribute("state").matches("hidden|veryHidden")))
        .toList();
  }
}

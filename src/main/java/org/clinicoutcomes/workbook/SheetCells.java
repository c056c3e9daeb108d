package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;

/** Reads the cells out of one sheet's XML. */
final class SheetCells {

  private final String sheet;
  private final List<String> sharedTexts;
  private final Consumer<Cell> consumer;

  SheetCells(String sheet, List<String> sharedTexts, Consumer<Cell> consumer) {
    this.sheet = sheet;
    this.sharedTexts = sharedTexts;
    this.consumer = consumer;
  }

  void read(XMLStreamReader at) throws XMLStreamException {
    while (at.hasNext()) {
      if (at.next() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("c")) {
        cell(at);
      }
    }
  }

  private void cell(XMLStreamReader at) throws XMLStreamException {
    String reference = at.getAttributeValue(null, "r");
    String type = at.getAttributeValue(null, "t");
    String formula = "";
    String value = "";
    boolean holdsAnything = false;
    while (!isEnd(at, "c")) {
      if (at.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (at.getLocalName()) {
          case "f" -> formula = at.getElementText();
          case "v" -> value = at.getElementText();
          case "is" -> value = text(at, "is");
          default -> {}
        }
        holdsAnything |= !at.getLocalName().equals("c");
      }
      at.next();
    }
    if (holdsAnything) {
      String resolved = "s".equals(type) ? sharedTexts.get(Integer.parseInt(value)) : value;
      consumer.accept(new Cell(sheet, reference, resolved, formula));
    }
  }

  /** All text within an element, at which the reader stands; it is left at the element's end. */
  static String text(XMLStreamReader at, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (!isEnd(at, element)) {
      if (at.getEventType() == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("t")) {
        text.append(CellText.unescaped(at.getElementText()));
      }
      at.next();
    }
    return text.toString();
  }

  private static boolean isEnd(XMLStreamReader at, String element) {
    return at.getEventType() == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals(element);
  }
}

package org.clinicoutcomes.validity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/**
 * The rules of what stands in one sheet: cells in order, looks, links, formats, choices, drawings.
 */
final class SheetRules {

  private static final int CHOICE_LENGTH = 255;
  private static final int CHOICE_WORDS = 255;
  private static final int FORMULA_LENGTH = 8192;
  private static final int TEXT_LENGTH = 32_767;

  private final Book book;
  private final Book.Sheet sheet;
  private final Consumer<String> problem;
  private final Element root;
  private final Texts texts;

  SheetRules(Book book, Book.Sheet sheet, Texts texts, Consumer<String> problem) {
    this.book = book;
    this.texts = texts;
    this.sheet = sheet;
    this.problem = text -> problem.accept(sheet.name() + ": " + text);
    this.root = book.root(sheet.part());
  }

  void check() {
    cells();
    columns();
    links();
    formats();
    choices();
    book.related(sheet.part(), "drawing").forEach(this::drawing);
  }

  private void cells() {
    Element styles = book.root("xl/styles.xml");
    int looks = Book.under(Book.under(styles, "cellXfs").get(0), "xf").size();
    int lastRow = 0;
    for (Element row : Book.all(root, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      require(number > lastRow, "row " + number + " follows " + lastRow);
      lastRow = number;
      int lastColumn = -1;
      for (Element cell : Book.under(row, "c")) {
        CellReference at = new CellReference(cell.getAttribute("r"));
        require(at.getRow() + 1 == number, at.formatAsString() + " stands in row " + number);
        require(at.getCol() > lastColumn, at.formatAsString() + " stands behind a later one");
        lastColumn = at.getCol();
        require(number(cell.getAttribute("s")) < looks, at.formatAsString() + " has no look");
        cell(at.formatAsString(), cell);
      }
    }
    require(lastRow <= SpreadsheetVersion.EXCEL2007.getMaxRows(), "too many rows");
  }

  private void cell(String at, Element cell) {
    if (cell.getAttribute("t").equals("s")) {
      int index = number(Book.under(cell, "v").get(0).getTextContent());
      require(index < texts.sharedTexts(), at + " says a text that is not there");
    }
    require(texts.of(cell).length() <= TEXT_LENGTH, at + " says too much");
    for (Element formula : Book.under(cell, "f")) {
      require(formula.getTextContent().length() <= FORMULA_LENGTH, at + " calculates too much");
      require(!formula.getTextContent().contains("#REF!"), at + " refers to nothing");
      require(!Book.under(cell, "v").isEmpty(), at + " has a formula without its value");
    }
  }

  private void columns() {
    int last = 0;
    for (Element column : Book.all(root, "col")) {
      require(number(column.getAttribute("min")) > last, "widths of columns overlap");
      last = number(column.getAttribute("max"));
    }
  }

  private void links() {
    for (Element link : Book.all(root, "hyperlink")) {
      String target = link.getAttribute("location");
      require(!target.isEmpty(), "a link leads out of the workbook");
      require(isThere(target), "a link leads to nothing: " + target);
    }
  }

  private boolean isThere(String target) {
    String name = target.replaceFirst("![^!]*$", "").replaceFirst("^'(.*)'$", "$1");
    String cell = target.replaceFirst("^.*!", "");
    return cell.matches("\\$?[A-Z]{1,3}\\$?[0-9]+(:\\$?[A-Z]{1,3}\\$?[0-9]+)?")
        && book.sheets().stream()
            .anyMatch(other -> other.name().equals(name.replace("''", "'")) && other.isVisible());
  }

  private void formats() {
    int known = Book.all(book.root("xl/styles.xml"), "dxf").size();
    Set<String> priorities = new HashSet<>();
    for (Element rule : Book.all(root, "cfRule")) {
      require(priorities.add(rule.getAttribute("priority")), "two formats of one priority");
      if (rule.hasAttribute("dxfId")) {
        require(number(rule.getAttribute("dxfId")) < known, "a format without its look");
      }
    }
  }

  private void choices() {
    for (Element list : Book.all(root, "dataValidations")) {
      int choices = Book.under(list, "dataValidation").size();
      require(number(list.getAttribute("count")) == choices, "counts its choices wrongly");
    }
    for (Element choice : Book.all(root, "dataValidation")) {
      Stream.of("formula1", "formula2")
          .flatMap(name -> Book.under(choice, name).stream())
          .forEach(
              formula ->
                  require(
                      formula.getTextContent().length() <= CHOICE_LENGTH,
                      "a choice of too many letters"));
      Stream.of("error", "prompt")
          .forEach(
              words ->
                  require(
                      choice.getAttribute(words).length() <= CHOICE_WORDS, "too long: " + words));
      Stream.of("errorTitle", "promptTitle")
          .forEach(
              words -> require(choice.getAttribute(words).length() <= 32, "too long: " + words));
    }
  }

  private void drawing(String part) {
    Element drawing = book.root(part);
    Set<String> ids = new HashSet<>();
    for (Element shape : Book.all(drawing, "cNvPr")) {
      require(ids.add(shape.getAttribute("id")), part + " has two shapes of one id");
      require(!shape.getAttribute("descr").isBlank(), part + " has a picture without words");
    }
    for (Element anchor : Book.all(drawing, "twoCellAnchor")) {
      List<Integer> from = place(anchor, "from");
      List<Integer> to = place(anchor, "to");
      require(
          from.get(0) <= to.get(0) && from.get(1) <= to.get(1) && !from.equals(to),
          part + " has a picture from " + from + " to " + to);
      new CellRangeAddress(from.get(1), to.get(1), from.get(0), to.get(0))
          .validate(SpreadsheetVersion.EXCEL2007);
    }
  }

  private static List<Integer> place(Element anchor, String corner) {
    Element at = Book.under(anchor, corner).get(0);
    return Stream.of("col", "row")
        .map(name -> number(Book.under(at, name).get(0).getTextContent()))
        .toList();
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      problem.accept(otherwise);
    }
  }
}

package org.clinicoutcomes.validity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** The rules of names: of sheets, tables, columns and ranges. */
final class WorkbookRules {

  private static final int SHEET_LENGTH = 31;
  private static final String CELL = "(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*";
  private static final String NAME = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]{0,254}";

  private final Book book;
  private final Texts texts;
  private final Consumer<String> problem;
  private final Set<String> names = new HashSet<>();
  private final Set<String> tableIds = new HashSet<>();

  WorkbookRules(Book book, Texts texts, Consumer<String> problem) {
    this.book = book;
    this.texts = texts;
    this.problem = problem;
  }

  void check() {
    sheets();
    definedNames();
    book.sheets().forEach(this::tables);
  }

  private void sheets() {
    Element workbook = book.root("xl/workbook.xml");
    Set<String> taken = new HashSet<>();
    Set<String> ids = new HashSet<>();
    List<Book.Sheet> sheets = book.sheets();
    for (Book.Sheet sheet : sheets) {
      String name = sheet.name();
      require(taken.add(name.toLowerCase(Locale.ROOT)), "two sheets are called " + name);
      require(!name.isEmpty() && name.length() <= SHEET_LENGTH, "too long or empty: " + name);
      require(!name.matches("(?s).*[\\[\\]:*?/\\\\].*|'.*|.*'"), "no name of a sheet: " + name);
      require(!name.equalsIgnoreCase("history"), "Excel keeps the name History for itself");
    }
    Book.all(workbook, "sheet")
        .forEach(sheet -> require(ids.add(sheet.getAttribute("sheetId")), "two sheets of one id"));
    for (Element view : Book.all(workbook, "workbookView")) {
      int active = number(view.getAttribute("activeTab"));
      require(active < sheets.size() && sheets.get(active).isVisible(), "a hidden sheet is active");
    }
  }

  private void definedNames() {
    Set<String> scoped = new HashSet<>();
    for (Element name : Book.all(book.root("xl/workbook.xml"), "definedName")) {
      String called = name.getAttribute("name");
      String scope = name.getAttribute("localSheetId");
      require(
          scoped.add(scope + " " + called.toLowerCase(Locale.ROOT)), called + " is named twice");
      require(called.startsWith("_xlnm.") || isName(called), "no name: " + called);
      require(!name.getTextContent().contains("#REF!"), called + " refers to nothing");
      require(scope.isEmpty() || number(scope) < book.sheets().size(), called + " is of no sheet");
      if (!called.startsWith("_xlnm.")) {
        names.add(called.toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isName(String name) {
    return name.matches(NAME) && !name.matches(CELL);
  }

  private void tables(Book.Sheet sheet) {
    Element root = book.root(sheet.part());
    Map<String, String> headers = new TreeMap<>();
    Book.all(root, "c").forEach(cell -> headers.put(cell.getAttribute("r"), texts.of(cell)));
    List<CellRangeAddress> taken =
        Book.all(root, "mergeCell").stream()
            .map(cell -> CellRangeAddress.valueOf(cell.getAttribute("ref")))
            .collect(Collectors.toList());
    for (int i = 0; i < taken.size(); i++) {
      CellRangeAddress merged = taken.get(i);
      require(
          taken.subList(0, i).stream().noneMatch(merged::intersects),
          sheet.name() + " merges cells twice: " + merged.formatAsString());
    }
    List<String> tables = book.related(sheet.part(), "table");
    require(
        Book.all(root, "tablePart").size() == tables.size(), sheet.name() + " calls other tables");
    for (String table : tables) {
      CellRangeAddress area = table(table, book.root(table), headers);
      require(taken.stream().noneMatch(area::intersects), table + " overlaps in " + sheet.name());
      taken.add(area);
    }
  }

  private CellRangeAddress table(String part, Element table, Map<String, String> cells) {
    String name = table.getAttribute("displayName");
    CellRangeAddress area = CellRangeAddress.valueOf(table.getAttribute("ref"));
    require(isName(name), "no name of a table: " + name);
    require(names.add(name.toLowerCase(Locale.ROOT)), "a name twice: " + name);
    require(tableIds.add(table.getAttribute("id")), "two tables of one id: " + part);
    require(area.getLastRow() > area.getFirstRow(), name + " has no row under its header");
    Book.under(table, "autoFilter")
        .forEach(
            filter ->
                require(
                    filter.getAttribute("ref").equals(table.getAttribute("ref")),
                    name + " is filtered elsewhere"));
    columns(name, area, Book.all(table, "tableColumn"), cells);
    return area;
  }

  private void columns(
      String table, CellRangeAddress area, List<Element> columns, Map<String, String> cells) {
    int width = area.getLastColumn() - area.getFirstColumn() + 1;
    require(columns.size() == width, table + " has other columns than its area");
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String title = columns.get(i).getAttribute("name");
      String cell =
          new CellReference(area.getFirstRow(), area.getFirstColumn() + i).formatAsString();
      require(ids.add(columns.get(i).getAttribute("id")), table + " has two columns of one id");
      require(
          !title.isEmpty() && titles.add(title.toLowerCase(Locale.ROOT)),
          table + " has a column twice: " + title);
      require(
          Texts.unescaped(title).equals(cells.get(cell)),
          table + " calls a column " + title + " that is headed " + cells.get(cell));
    }
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

package org.clinicoutcomes.validity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.w3c.dom.Element;

/** The rules of one chart: what it draws is there, kept whole beside the reference, and shown. */
final class ChartRules {

  private final Book book;
  private final Element chart;
  private final Consumer<String> problem;

  ChartRules(Book book, String part, Consumer<String> problem) {
    this.book = book;
    this.chart = book.root(part);
    this.problem = text -> problem.accept(part + ": " + text);
  }

  void check() {
    Stream.of("numRef", "strRef")
        .flatMap(kind -> Book.all(chart, kind).stream())
        .forEach(this::reference);
    series();
    axes();
    boolean drawsHidden =
        Stream.of("numRef", "strRef")
            .flatMap(kind -> Book.all(chart, kind).stream())
            .anyMatch(reference -> !sheet(reference).isVisible());
    List<Element> visibleOnly = Book.all(chart, "plotVisOnly");
    require(visibleOnly.size() == 1, "does not say whether it draws hidden cells");
    visibleOnly.forEach(
        only ->
            require(
                !drawsHidden || only.getAttribute("val").matches("0|false"),
                "draws a hidden sheet, which then is not drawn"));
  }

  private Book.Sheet sheet(Element reference) {
    String formula = Book.under(reference, "f").get(0).getTextContent();
    String name = formula.replaceFirst("![^!]*$", "").replaceFirst("^'(.*)'$", "$1");
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals(name.replace("''", "'")))
        .findFirst()
        .orElseGet(
            () -> {
              problem.accept("refers to nothing: " + formula);
              return new Book.Sheet(name, "", true);
            });
  }

  private void reference(Element reference) {
    sheet(reference);
    String formula = Book.under(reference, "f").get(0).getTextContent();
    AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
    List<Element> caches =
        Stream.of("numCache", "strCache")
            .flatMap(kind -> Book.under(reference, kind).stream())
            .toList();
    require(caches.size() == 1, formula + " is not kept beside its reference");
    for (Element cache : caches) {
      int count = number(Book.under(cache, "ptCount").get(0).getAttribute("val"));
      require(
          count == area.getAllReferencedCells().length,
          formula + " is kept as " + count + " points");
      points(formula, count, Book.under(cache, "pt"));
    }
  }

  private void points(String formula, int count, List<Element> points) {
    int last = -1;
    for (Element point : points) {
      int index = number(point.getAttribute("idx"));
      require(index > last && index < count, formula + " keeps a point out of order");
      last = index;
    }
  }

  private void series() {
    Set<String> indexes = new HashSet<>();
    Set<String> orders = new HashSet<>();
    List<Element> all = Book.all(chart, "ser");
    require(!all.isEmpty(), "draws nothing");
    for (Element one : all) {
      require(indexes.add(value(one, "idx")), "two lines of one index");
      require(orders.add(value(one, "order")), "two lines of one order");
    }
  }

  private void axes() {
    Set<String> ids =
        Stream.of("catAx", "valAx", "dateAx", "serAx")
            .flatMap(kind -> Book.all(chart, kind).stream())
            .map(axis -> value(axis, "axId"))
            .collect(Collectors.toSet());
    Book.all(chart, "axId")
        .forEach(id -> require(ids.contains(id.getAttribute("val")), "an axis is missing"));
    Book.all(chart, "crossAx")
        .forEach(id -> require(ids.contains(id.getAttribute("val")), "crosses no axis"));
  }

  private static String value(Element parent, String name) {
    return Book.under(parent, name).get(0).getAttribute("val");
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      problem.accept(otherwise);
    }
  }
}

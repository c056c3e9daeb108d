package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The table of contents: a link to every other page, and what is found there. */
final class ContentsPage {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Page", Format.TEXT),
          new Column("What is found there", Format.PROSE),
          new Column("Rows", Format.COUNT));

  private ContentsPage() {}

  /** The contents of the pages that follow. */
  static Page of(List<Page> pages) {
    List<List<Value>> rows = new ArrayList<>();
    for (Page page : pages) {
      rows.add(
          List.of(
              new Value.Link(page.title()),
              Value.of(page.purpose()),
              page.tables().isEmpty() ? Value.BLANK : Value.of(rows(page))));
    }
    return new Page(
        "Contents",
        "",
        List.of("Follow a link, or choose a page by its tab below."),
        Table.of("Contents", COLUMNS, rows));
  }

  private static long rows(Page page) {
    return page.tables().stream().mapToLong(Table::rowCount).sum();
  }
}

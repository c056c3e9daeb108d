package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.PageGroup;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The table of contents: a link to every other page that is read, and what is found there. */
final class ContentsPage {

  static final String TITLE = "Contents";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Group", Format.TEXT),
          new Column("Page", Format.TEXT),
          new Column("What is found there", Format.PROSE),
          new Column("Rows", Format.COUNT));

  private ContentsPage() {}

  /** The contents of the pages that follow. */
  static Page of(List<PageGroup> groups) {
    List<List<Value>> rows = new ArrayList<>();
    groups.stream()
        .filter(group -> !group.isHidden())
        .forEach(group -> group.pages().forEach(page -> rows.add(row(group, page))));
    long groupCount =
        groups.stream().filter(group -> !group.isHidden() && !group.pages().isEmpty()).count();
    return new Page(
            TITLE,
            "",
            List.of(
                "Follow a link, or choose a page by its tab below; tabs of a group have one colour."),
            Table.of(TITLE, COLUMNS, rows))
        .headed("What each sheet shows: " + rows.size() + " in " + groupCount + " groups")
        .printing(Printout.ONE_PAGE);
  }

  private static List<Value> row(PageGroup group, Page page) {
    return List.of(
        Value.of(group.name()),
        new Value.Link(page.title()),
        Value.of(page.purpose()),
        page.tables().isEmpty() ? Value.BLANK : Value.of(rows(page)));
  }

  private static long rows(Page page) {
    return page.tables().stream().mapToLong(Table::rowCount).sum();
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.report.Edition;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.PageGroup;
import org.clinicoutcomes.report.Printout;
import org.clinicoutcomes.report.Report;

/** The groups of a workbook's pages: what is looked at first comes first. */
final class PageGroups {

  /** A group and the pages that may be in it, in reading order. */
  private record Titles(String name, List<String> titles, boolean isHidden) {

    /** Rows that are looked up, and points of pictures, would fill paper that nobody reads. */
    private Page onPaper(Page page) {
      return isHidden || name.equals(ROWS) ? page.printing(Printout.ONE_PAGE) : page;
    }

    PageGroup of(List<Page> pages) {
      return new PageGroup(
          name,
          pages.stream()
              .filter(page -> titles.contains(page.title()))
              .sorted(Comparator.comparingInt(page -> titles.indexOf(page.title())))
              .map(this::onPaper)
              .toList(),
          isHidden);
    }
  }

  private static final String ROWS = "Rows";

  private static final List<Titles> GROUPS =
      List.of(
          new Titles(
              "Today",
              List.of("Start", ContentsPage.TITLE, "Worklist", PatientPage.TITLE, "Review once"),
              false),
          new Titles(
              "Results", List.of("Summary", "Trend", "Durability", "Safety", "Clinics"), false),
          new Titles(
              "Closer",
              List.of("Groups", "Comparisons", "Sessions", "Attendance", "Claims", "Definitions"),
              false),
          new Titles("Trust", List.of("Flow", "Data quality", "Methods", "Audit"), false),
          new Titles(ROWS, List.of("Patients", ScoreTable.TABLE, VisitTable.TABLE), false),
          new Titles(
              "Points of charts",
              List.of(
                  "Durability curves",
                  "Funnel lines",
                  "Safety points",
                  "Start dots",
                  PatientPage.BEHIND),
              true));

  private PageGroups() {}

  /**
   * Some pages in their groups; a group may be without any.
   *
   * @throws IllegalArgumentException for a page that has no place in any
   */
  static List<PageGroup> of(List<Page> pages) {
    pages.forEach(PageGroups::findPlace);
    return GROUPS.stream().map(titles -> titles.of(pages)).toList();
  }

  private static void findPlace(Page page) {
    if (GROUPS.stream().noneMatch(group -> group.titles().contains(page.title()))) {
      throw new IllegalArgumentException("No group has the page " + page.title());
    }
  }

  /** A workbook of some pages, with its table of contents. */
  static Report report(String title, Edition edition, Page first, List<Page> pages) {
    List<Page> all = new ArrayList<>(pages);
    all.add(first);
    all.add(ContentsPage.of(of(pages)));
    return new Report(title, edition, ContentsPage.TITLE, of(all));
  }
}

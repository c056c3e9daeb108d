package org.clinicoutcomes.report;

import java.util.List;

/**
 * Everything one workbook says.
 *
 * @param title its headline, such as the clinic's name
 * @param edition whom it is for, and as of when
 * @param contents the title of the page that leads to the others and to which they lead back; it
 *     leads back to the first; empty without one
 * @param groups its pages, in reading order, at least one page
 */
public record Report(String title, Edition edition, String contents, List<PageGroup> groups) {

  public Report {
    groups = List.copyOf(groups);
  }

  /** Its title with what tells it from others of that title. */
  public String fullTitle() {
    return title + ", " + edition.audience() + ", " + edition.asOf();
  }

  /** All pages in reading order. */
  public List<Page> pages() {
    return groups.stream().flatMap(group -> group.pages().stream()).toList();
  }

  /** The title of the page to which one leads back; empty for the first. */
  public String back(Page page) {
    Page first = pages().get(0);
    if (page.equals(first)) {
      return "";
    }
    return page.title().equals(contents) ? first.title() : contents;
  }
}

package org.clinicoutcomes.report;

import java.util.List;

/**
 * Pages of a report that belong together.
 *
 * @param name what they are called in the table of contents
 * @param pages in reading order
 * @param isHidden whether they hold but what pictures of other pages are drawn from, and nobody
 *     reads them
 */
public record PageGroup(String name, List<Page> pages, boolean isHidden) {

  public PageGroup {
    pages = List.copyOf(pages);
  }
}

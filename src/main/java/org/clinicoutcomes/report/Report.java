package org.clinicoutcomes.report;

import java.util.List;

/**
 * Everything one workbook says.
 *
 * @param title its headline, such as the clinic's name
 * @param pages in reading order, at least one
 */
public record Report(String title, List<Page> pages) {

  public Report {
    pages = List.copyOf(pages);
  }
}

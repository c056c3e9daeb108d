package org.clinicoutcomes.report;

import java.util.List;

/**
 * The pictures of a page.
 *
 * @param charts in reading order
 * @param aboveTable whether they stand between the sentences and the table, where the table is
 *     long; else under it
 */
public record Charts(List<Chart> charts, boolean aboveTable) {

  public static final Charts NONE = new Charts(List.of(), false);

  public Charts {
    charts = List.copyOf(charts);
  }
}

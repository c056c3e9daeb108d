package org.clinicoutcomes.report;

import java.util.List;

/**
 * The pictures of a block.
 *
 * @param charts in reading order
 * @param place where they stand
 */
public record Charts(List<Chart> charts, Place place) {

  /** Where pictures stand. */
  public enum Place {
    /** Between the sentences and the table, where the table is long. */
    ABOVE_TABLE,
    UNDER_TABLE,
    /** At the right of all the page's tables, beginning beside the block's own. */
    BESIDE
  }

  public static final Charts NONE = new Charts(List.of(), Place.UNDER_TABLE);

  public Charts {
    charts = List.copyOf(charts);
  }

  /** Pictures between the sentences and the table. */
  public static Charts above(List<Chart> charts) {
    return new Charts(charts, Place.ABOVE_TABLE);
  }
}

package org.clinicoutcomes.report;

/** How much of a page comes out on paper. */
public enum Printout {
  /** All of it, unless its last table is long: then {@link #ONE_PAGE}. */
  USUAL,
  /** One page, with as much of its top as that holds. */
  ONE_PAGE,
  /** All of it, however long: it is worked through on paper. */
  WHOLE
}

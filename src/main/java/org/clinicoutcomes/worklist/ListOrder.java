package org.clinicoutcomes.worklist;

import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.CodePoints;

/**
 * The order of a clinic's whole list. A long one is grouped by clinician within its bands, so that
 * each finds the own patients together; but for the band of today, which is for whoever is there.
 */
public final class ListOrder {

  /** More patients than this on the list, those to review once aside, make it a long one. */
  public static final int LONG = 1000;

  private static final Comparator<Listing> GROUPED =
      Comparator.comparing(Listing::band)
          .thenComparing(
              listing -> listing.band() == Band.TODAY ? "" : listing.clinician(), CodePoints.ORDER)
          .thenComparing(Comparator.naturalOrder());

  private ListOrder() {}

  /** The patients of a clinic's list in its order. */
  public static List<Listing> of(List<Listing> listings) {
    long listed = listings.stream().filter(listing -> !listing.isOld()).count();
    return listings.stream().sorted(isLong(listed) ? GROUPED : Comparator.naturalOrder()).toList();
  }

  /** Whether a list of so many patients is grouped by clinician. */
  public static boolean isLong(long listed) {
    return listed > LONG;
  }
}

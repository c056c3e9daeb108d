package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Why a patient is on the worklist; ordered by band, then item, then since when, then in words.
 *
 * @param due how soon it is to be looked at
 * @param since the date from which it has been so
 * @param why in a sentence
 * @param answer the answer that is the reason; null of every other reason
 */
public record Reason(Item item, Due due, LocalDate since, String why, @Nullable Answer answer)
    implements Comparable<Reason> {

  private static final Comparator<Reason> ORDER =
      Comparator.comparing((Reason reason) -> reason.due().band())
          .thenComparing(Reason::item)
          .thenComparing(Reason::since)
          .thenComparing(Reason::why);

  /** A reason that is no answer. */
  Reason(Item item, Due due, LocalDate since, String why) {
    this(item, due, since, why, null);
  }

  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, other);
  }
}

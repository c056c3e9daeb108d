package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All scores of one patient; of one scale, day and timing only the first that is entered. */
final class ScoreSheet {

  /**
   * A score, or a form that was not filled in.
   *
   * @param value in tenths; {@link #NOT_GIVEN} where it was not filled in
   */
  record Entry(Scale scale, int day, When when, int value) {

    static final int NOT_GIVEN = -1;

    boolean isGiven() {
      return value != NOT_GIVEN;
    }
  }

  private record Slot(Scale scale, int day, String timing) {}

  private static final Comparator<Entry> BY_DAY =
      Comparator.comparing(Entry::day)
          .thenComparing(Entry::when)
          .thenComparing(entry -> entry.scale().key());

  private final int lastDay;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Slot> taken = new HashSet<>();

  /**
   * An empty sheet.
   *
   * @param lastDay the as-of day; what would lie later is not known yet
   */
  ScoreSheet(int lastDay) {
    this.lastDay = lastDay;
  }

  void enter(Scale scale, int day, When when, int value) {
    if (day <= lastDay && taken.add(new Slot(scale, day, when.timing()))) {
      entries.add(new Entry(scale, day, when, value));
    }
  }

  /** Notes a form that stayed blank: it changes nothing. */
  void notGiven(Scale scale, int day) {
    if (day <= lastDay) {
      entries.add(new Entry(scale, day, When.UNSAID, Entry.NOT_GIVEN));
    }
  }

  List<Entry> entries() {
    return entries.stream().sorted(BY_DAY).toList();
  }

  /** The scores of one scale. */
  List<Entry> of(Scale scale) {
    return entries().stream()
        .filter(entry -> entry.isGiven() && entry.scale().equals(scale))
        .toList();
  }
}

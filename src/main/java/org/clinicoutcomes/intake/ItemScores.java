package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/** Scores that follow from the answers to questions, each of which has a column. */
final class ItemScores implements ScorePlace {

  /**
   * A questionnaire, and what else its row says of it.
   *
   * @param date absent where it is the row's own
   * @param form whether it was completed; null where no row says so
   */
  private record Place(ItemSet set, FileColumn date, ScoreStates.@Nullable Form form) {

    boolean isFilled(Row row) {
      return set.isFilled(row) && (form == null || !form.isOpen(row));
    }
  }

  /** A score of the row read last, and whether it is the total of the questions. */
  private record Found(int instrument, Moment at, Timing timing, int hundredths, boolean isTotal) {}

  private final List<Place> places;
  private final Questionnaires questionnaires;
  private final List<Found> found = new ArrayList<>();

  private ItemScores(List<Place> places, Questionnaires questionnaires) {
    this.places = places;
    this.questionnaires = questionnaires;
  }

  /** Those of a file's rows, all of which are of the row's own moment. */
  static ItemScores of(Header header, Questionnaires known) {
    return new ItemScores(
        ItemSet.of(header, known).stream()
            .map(set -> new Place(set, new FileColumn("", -1), null))
            .toList(),
        known);
  }

  /** Those of a file that may have a date and a state for each questionnaire. */
  static ItemScores of(Header header, Questionnaires known, ScoreStates states) {
    return new ItemScores(
        ItemSet.of(header, known).stream().map(set -> place(set, header, states)).toList(), known);
  }

  private static Place place(ItemSet set, Header header, ScoreStates states) {
    String key = set.instrument().key();
    return new Place(set, header.dateOf(key), states.form(key));
  }

  List<ItemSet> sets() {
    return places.stream().map(Place::set).toList();
  }

  /** A questionnaire that says it is unfinished is as good as none. */
  @Override
  public Content content(Row row) {
    for (Place place : places) {
      if (place.isFilled(row)) {
        return Content.SCORES;
      }
    }
    return Content.NOTHING;
  }

  @Override
  public int read(Row row, Occasion occasion) {
    return read(row, occasion.at(), occasion.timing());
  }

  /**
   * Reads the answers of a row, and what follows from them.
   *
   * @param otherwise when they were given where no header says it
   * @return how many scores follow
   */
  int read(Row row, @Nullable Moment when, Timing otherwise) {
    found.clear();
    for (Place place : places) {
      if (place.isFilled(row)) {
        read(place, row, when, otherwise);
      }
    }
    return found.size();
  }

  private void read(Place place, Row row, @Nullable Moment when, Timing otherwise) {
    ItemSet set = place.set();
    set.read(row);
    Moment at = place.date().isAbsent() ? when : ColumnScores.dateOf(row, place.date());
    Timing timing = set.timing() == Timing.NONE ? otherwise : set.timing();
    long total = set.total();
    if (at != null && total != Quantity.NONE) {
      found.add(new Found(set.number(), at, timing, (int) total, true));
    }
    if (at != null) {
      addScales(set, at, timing);
    }
  }

  private void addScales(ItemSet set, Moment at, Timing timing) {
    set.questionnaire()
        .scales()
        .forEach(
            (item, key) -> {
              int instrument = questionnaires.number(key);
              if (instrument >= 0 && set.answers().has(item)) {
                found.add(new Found(instrument, at, timing, set.answers().of(item) * 100, false));
              }
            });
  }

  @Override
  public void handTo(Taker taker) {
    for (Found each : found) {
      if (each.isTotal()) {
        taker.takeItemTotal(each.instrument(), each.at(), each.timing(), each.hundredths());
      } else {
        taker.take(each.instrument(), each.at(), each.timing(), each.hundredths(), false);
      }
    }
  }

  /** Mixes the scores read last. */
  void addTo(ContentHash hash) {
    found.forEach(each -> hash.add(each.instrument()).add(each.hundredths()));
  }
}

package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is in doubt of each source, and whether it is held, as "Doubts" of inputs.md says. */
public final class NaiveDoubts {
  /** The doubts that are told here; of others exports at random have none, or nothing is said. */
  public static final Set<String> TOLD =
      Set.of(
          "replaced_values",
          "rows_rejected",
          "scores_without_sessions",
          "distant_dates",
          "past_bookings",
          "parts_of_sessions",
          "ids_written_differently",
          "ids_repeat_across_clinics",
          "two_people_under_one_id",
          "dates_turned",
          "repeated_baseline",
          "zeros_filled_in",
          "codes_of_bands",
          "score_states",
          "column_unread",
          "other_scale",
          "rounded_scores",
          "time_zones",
          "rows_of_other_kinds",
          "items_and_total_differ",
          "results_differ");

  private final NaiveFacts facts;
  private final LocalDate asOf;
  private final NaiveBook book = new NaiveBook();

  private NaiveDoubts(NaiveFacts facts, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
  }

  /**
   * What is known of a source.
   *
   * @param doubts each as {@link NaiveDoubts#line} has it, sorted
   */
  public record Verdict(boolean held, List<String> doubts) {}

  /** One doubt; patients are -1 where none can be named. */
  public static String line(String code, String place, long rows, long patients, String end) {
    return code + " [" + place + "] rows " + rows + ", patients " + patients + ", " + end;
  }

  /** The verdict on every source of a folder, with the settings as shipped. */
  public static Map<String, Verdict> of(Path input, LocalDate asOf) throws IOException {
    Map<String, NaiveFacts> facts = NaiveExports.facts(input, asOf);
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (NaiveSite site : NaiveSite.of(NaiveExports.read(input, asOf), asOf)) {
      verdicts.put(site.name(), new NaiveDoubts(facts.get(site.name()), asOf).verdict(site));
    }
    return verdicts;
  }

  private Verdict verdict(NaiveSite site) {
    book.holdWhere(facts.cannotBeTrusted(NaiveFacts.SESSIONS));
    book.holdWhere(facts.cannotBeTrusted(NaiveFacts.SCORES));
    new NaiveReplaced(facts)
        .found()
        .forEach(each -> book.raise(each.code(), each.file(), each.rows(), -1, each.holds()));
    new NaiveWhose(facts, book).doubt();
    new NaiveVisits(facts, asOf, book).doubt();
    doubtScores();
    new NaiveFiles(facts, asOf, book).doubt();
    book.raiseIfMoving(
        "time_zones",
        facts.hangingOnZones.size(),
        Set.copyOf(facts.hangingOnZones).size(),
        facts.treated.size());
    if (!book.isHeld()) {
      NaiveRounding.hanging(site).forEach(this::doubtRounding);
    }
    return new Verdict(book.isHeld(), book.lines());
  }

  private void doubtScores() {
    NaiveRepeated.columns(facts.counting, asOf)
        .forEach(
            (instrument, patients) -> {
              String header = facts.headers.get(instrument + "_before");
              book.raise("repeated_baseline", "sessions, column " + header, 0, patients, false);
            });
    for (NaiveValues values : NaiveValues.of(facts)) {
      if (values.areZerosFilledIn()) {
        book.raiseIfMoving(
            "zeros_filled_in",
            values.place(),
            values.zeros(),
            values.withZeros(),
            values.patients());
      }
      if (values.areCodesOfBands()) {
        book.raiseIfMoving(
            "codes_of_bands",
            values.place(),
            values.scores(),
            values.patients(),
            facts.named().size());
      }
    }
  }

  private void doubtRounding(NaiveRounding.Judged measure, int[] counts) {
    String place = measure.condition() + ", " + measure.measure();
    if (measure.isHeadline()) {
      book.raiseIfMoving("rounded_scores", place, 0, counts[0], counts[1]);
    } else if (NaiveBook.isDoubt(counts[0], counts[1])) {
      book.raise("rounded_scores", place, 0, counts[0], false);
    }
  }
}

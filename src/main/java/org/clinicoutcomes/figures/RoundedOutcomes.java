package org.clinicoutcomes.figures;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Counts, by condition and measure, the patients of whom the measure may say something else because
 * their scores were rounded to hundredths.
 */
public final class RoundedOutcomes implements Consumer<ConditionCourse> {

  /** Patients, and those of them whose place on the ladder hangs on rounding. */
  private record Count(boolean isHeadline, long patients, long hanging) {
    Count plus(Count other) {
      return new Count(isHeadline, patients + other.patients, hanging + other.hanging);
    }
  }

  private final SortedMap<String, Count> byPlace = new TreeMap<>();

  @Override
  public void accept(ConditionCourse course) {
    course
        .indexOfAll()
        .ifPresent(index -> index.outcomes().forEach(outcome -> count(course, outcome)));
  }

  private void count(ConditionCourse course, SeriesOutcome of) {
    boolean isHeadline = of.measure().equals(course.headline());
    long hanging = of.outcome().mayHangOnRounding() ? 1 : 0;
    String place = course.condition() + ", " + of.measure().id();
    byPlace.merge(place, new Count(isHeadline, 1, hanging), Count::plus);
  }

  /** Raises a doubt for each measure of a condition of which it concerns enough. */
  public void raise(DoubtBook doubts) {
    byPlace.forEach((place, count) -> raise(doubts, place, count));
  }

  private static void raise(DoubtBook doubts, String place, Count count) {
    Subject about = new Subject(DoubtCode.ROUNDED_SCORES, place, 0, count.hanging());
    if (count.isHeadline()) {
      doubts.bearing(about, count.patients(), sentence(place, count), remedy(place, count));
    } else if (doubts.rules().isDoubt(count.hanging(), count.patients())) {
      doubts.aside(about, sentence(place, count), remedy(place, count));
    }
  }

  private static String sentence(String place, Count count) {
    return place
        + ": scores are rounded to hundredths, and a difference of 0.005 could change what became"
        + " of "
        + count.hanging()
        + " of "
        + count.patients()
        + " patients.";
  }

  private static String remedy(String place, Count count) {
    return "If that is acceptable, write into mapping.yaml: "
        + PastedLine.accepted(DoubtCode.ROUNDED_SCORES.code(), place, count.hanging());
  }
}

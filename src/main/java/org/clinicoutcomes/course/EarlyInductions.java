package org.clinicoutcomes.course;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clinicoutcomes.series.Series;

/**
 * Counts first series that begin so soon after the first session of a source's records that they
 * may be the rest of a treatment that began before the records.
 */
public final class EarlyInductions implements Consumer<ConditionCourse> {

  private final int days;
  private final TreeMap<Integer, Long> inductionsByStart = new TreeMap<>();
  private int firstDay = Integer.MAX_VALUE;

  /**
   * @param days how soon is too soon
   */
  public EarlyInductions(int days) {
    this.days = days;
  }

  @Override
  public void accept(ConditionCourse course) {
    Series first = course.series().get(0).series();
    firstDay = Math.min(firstDay, first.firstDay());
    if (first.isInduction() && first.first().purpose() == null) {
      inductionsByStart.merge(first.firstDay(), 1L, Long::sum);
    }
  }

  /** Adds those of other patients of the source. */
  public void add(EarlyInductions ofOthers) {
    firstDay = Math.min(firstDay, ofOthers.firstDay);
    ofOthers.inductionsByStart.forEach((day, of) -> inductionsByStart.merge(day, of, Long::sum));
  }

  /** The warning for a source that does not say from when its records are complete. */
  public Optional<String> warning(String source) {
    Map<Integer, Long> early = inductionsByStart.headMap(firstDay + days);
    long count = early.values().stream().mapToLong(Long::longValue).sum();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            source
                + ": "
                + count
                + (count == 1 ? " induction begins" : " inductions begin")
                + " in the first "
                + days
                + " days of the records, which begin on "
                + LocalDate.ofEpochDay(firstDay)
                + "; if treatments were under way before that, write the date from which the"
                + " records are complete as complete_from into "
                + source
                + "/mapping.yaml.");
  }
}

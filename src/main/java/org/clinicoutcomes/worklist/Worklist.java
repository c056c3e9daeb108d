package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.ConditionCourse;
import org.clinicoutcomes.series.SeriesRules;

/**
 * Finds what puts a patient on the worklist as of a date. Each reason stands until the next fact
 * that contradicts it: a later score, a new induction, a closed series.
 */
public final class Worklist {

  private final List<Function<ConditionCourse, Optional<Entry>>> reasons;

  public Worklist(WorklistRules rules, SeriesRules series, LocalDate asOf) {
    int day = Math.toIntExact(asOf.toEpochDay());
    this.reasons =
        List.of(
            new Worsened(rules, day)::of,
            new NoResponse()::of,
            new EndScoreDue(rules, series, day)::of,
            new FollowUpDue(rules, day)::of);
  }

  /** The entries of one patient and condition, the most urgent first. */
  public Stream<Entry> of(ConditionCourse course) {
    return reasons.stream().flatMap(reason -> reason.apply(course).stream());
  }
}

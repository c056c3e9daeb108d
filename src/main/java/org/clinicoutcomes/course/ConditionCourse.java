package org.clinicoutcomes.course;

import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.measure.IndexSeries;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.series.MissingBaseline;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/**
 * All that happened to one patient for one condition.
 *
 * @param headline the condition's headline in this source
 * @param series in order, at least one
 * @param index which of them stand for the patient in which period
 */
public record ConditionCourse(
    Patient patient,
    String condition,
    Measure headline,
    List<MeasuredSeries> series,
    IndexSeries index) {

  public MeasuredSeries last() {
    return series.get(series.size() - 1);
  }

  /** The index series of period {@code all}, judged. */
  public Optional<MeasuredSeries> indexOfAll() {
    Series ofAll = index.ofAll();
    return ofAll == null ? Optional.empty() : Optional.of(series.get(ofAll.number() - 1));
  }

  /** The series by whose clinic the patient is placed: the index series, else the first. */
  public MeasuredSeries placing() {
    return indexOfAll().orElse(series.get(0));
  }

  /** What the headline says of one of the series. */
  public SeriesOutcome headlineOf(MeasuredSeries of) {
    for (SeriesOutcome outcome : of.outcomes()) {
      if (outcome.measure().id().equals(headline.id())) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("not judged by its headline, " + headline.id());
  }

  /** Why one of the series has no baseline on the headline's instrument; only where it has none. */
  public MissingBaseline missingBaseline(MeasuredSeries of) {
    return MissingBaseline.of(of.series(), patient.scoresOf(headline.instrument().key()));
  }
}

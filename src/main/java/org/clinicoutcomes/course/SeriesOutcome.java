package org.clinicoutcomes.course;

import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.measure.Rung;
import org.jspecify.annotations.Nullable;

/** One series judged by one measure, and when it first met it. */
public record SeriesOutcome(Outcome outcome, @Nullable Onset onset) {

  public Measure measure() {
    return outcome.measure();
  }

  public Rung rung() {
    return outcome.rung();
  }
}

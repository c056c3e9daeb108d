package org.clinicoutcomes.figures;

import java.util.List;
import java.util.OptionalInt;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Patient;
import org.jspecify.annotations.Nullable;

/**
 * A group that a patient belongs to; {@code unknown} where the records do not say which.
 *
 * @param name what is grouped by
 * @param value the patient's group
 */
public record Stratum(String name, String value) {

  /** Everybody. */
  public static final Stratum ALL = new Stratum("all", "all");

  /** The stratum that is not given over all clinics: clinicians are never compared. */
  public static final String CLINICIAN = "clinician";

  /** The strata whose values are set against each other. */
  public static final String DRUG = "drug";

  public static final String ROUTE = "route";

  private static final int ADULT = 18;
  private static final int OLDEST = 75;

  /** The course of an index series; meaningful for calendar years. */
  public static Stratum course(Series series) {
    return new Stratum("course", series.course().code());
  }

  /** The groups of an index series of period {@code all} that are the same for every measure. */
  public static List<Stratum> of(Series series, Patient patient) {
    Demographics demographics = patient.demographics();
    return List.of(
        ALL,
        new Stratum(DRUG, known(series.drug())),
        new Stratum(ROUTE, known(series.route())),
        new Stratum(CLINICIAN, known(series.clinician())),
        new Stratum("sex", demographics.sex()),
        new Stratum("age_band", ageBand(demographics.ageOn(series.firstDate()))),
        new Stratum("prior_treatments_failed", failures(demographics.priorTreatmentsFailed())));
  }

  /** The severity of the baseline on the measure's own instrument. */
  public static Stratum baselineSeverity(Outcome outcome) {
    Instrument instrument = outcome.measure().instrument();
    Score baseline = outcome.baseline();
    return new Stratum(
        "baseline_severity",
        baseline == null
            ? Instrument.UNKNOWN_SEVERITY
            : instrument.severityOf(baseline.hundredths()));
  }

  /** Whether the values of the stratum are set against each other. */
  boolean isCompared() {
    return name.equals(DRUG) || name.equals(ROUTE);
  }

  /** A text of the records, or {@code unknown} where they do not say. */
  static String known(String text) {
    return text.isEmpty() ? Demographics.UNKNOWN : text;
  }

  private static String ageBand(OptionalInt age) {
    if (age.isEmpty()) {
      return Demographics.UNKNOWN;
    }
    int years = age.getAsInt();
    if (years < ADULT) {
      return "under 18";
    }
    if (years >= OLDEST) {
      return "75+";
    }
    int decade = (years - 5) / 10 * 10 + 5;
    return years < 25 ? "18-24" : decade + "-" + (decade + 9);
  }

  private static String failures(@Nullable Integer failed) {
    if (failed == null) {
      return Demographics.UNKNOWN;
    }
    return failed >= 2 ? "2+" : failed.toString();
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/** The columns that a kind of file may have, and those it must have. */
final class Schema {

  static final String BEFORE = "_before";
  static final String AFTER = "_after";

  private static final String PAIN = "pain_nrs";

  private final Map<String, String> names = new HashMap<>();
  private final List<String> required = new ArrayList<>();

  private Schema() {}

  static Schema patients() {
    return new Schema()
        .require("patient_id")
        .allow("birth_year", "birth_date", "sex", "conditions", "prior_treatments_failed")
        .allow("contraindications", "baseline_symptoms")
        .alias("condition", "conditions");
  }

  /**
   * @param conditionRequired false where the patients file says what sessions are for
   */
  static Schema sessions(Collection<Instrument> instruments, boolean conditionRequired) {
    Schema schema = new Schema().require("session_id", "patient_id", "session_date");
    (conditionRequired ? schema.require("condition") : schema.allow("condition"))
        .require("drug", "route")
        .allow("dose_mg", "dose_mg_per_kg", "duration_min", "monitored_min", "status")
        .allow("clinic", "clinician", "series_id", "purpose", "planned_sessions")
        .allow("systolic_before", "diastolic_before", "heart_rate_before")
        .allow("systolic_max", "diastolic_max", "heart_rate_max")
        .allow("systolic_discharge", "diastolic_discharge", "adverse_events", "notes");
    for (Instrument instrument : instruments) {
      schema.wide(instrument.key(), instrument.key());
      if (instrument.key().equals(PAIN)) {
        schema.wide("pain", PAIN); // as nearly every export calls it
      }
    }
    return schema;
  }

  static Schema scores() {
    return new Schema()
        .require("patient_id", "scored_on", "instrument", "score")
        .allow("timing", "session_id");
  }

  static Schema adverseEvents() {
    return new Schema()
        .require("patient_id", "session_id", "event")
        .allow("severity", "serious", "resolved_minutes");
  }

  /** Our name for a column by its header, whatever its case, blanks and punctuation; or null. */
  @Nullable String canonical(String header) {
    return names.get(Texts.nameKey(header));
  }

  List<String> required() {
    return required;
  }

  private Schema require(String... columns) {
    required.addAll(List.of(columns));
    return allow(columns);
  }

  private Schema allow(String... columns) {
    for (String column : columns) {
      alias(column, column);
    }
    return this;
  }

  private void wide(String header, String instrument) {
    alias(header + BEFORE, instrument + BEFORE).alias(header + AFTER, instrument + AFTER);
  }

  private Schema alias(String header, String column) {
    names.putIfAbsent(Texts.nameKey(header), column);
    return this;
  }
}

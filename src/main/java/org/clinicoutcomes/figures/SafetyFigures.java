package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.Predicate;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyTally;

/** What was seen of sessions and patients; empty where an item's kind has no such figure. */
public final class SafetyFigures {

  public static final Figure<Line<SafetyKey, SafetyTally>> DRUG =
      Figure.text("drug", "Drug", line -> line.key().drug());
  public static final Figure<Line<SafetyKey, SafetyTally>> ROUTE =
      Figure.text("route", "Route", line -> line.key().route());
  public static final Figure<Line<SafetyKey, SafetyTally>> SESSIONS =
      only(SafetyKind::isOfSessions, Figure.count("sessions", "Sessions", SafetyTally::sessions));
  public static final Figure<Line<SafetyKey, SafetyTally>> SESSIONS_WITH =
      only(
          SafetyFigures::isPerSession,
          Figure.count("sessions_with", "Sessions with it", SafetyTally::sessionsWith));
  public static final Figure<Line<SafetyKey, SafetyTally>> PATIENTS =
      only(kind -> true, Figure.count("patients", "Patients", SafetyTally::patients));
  public static final Figure<Line<SafetyKey, SafetyTally>> PATIENTS_WITH =
      only(
          SafetyKind::isSeen,
          Figure.count("patients_with", "Patients with it", SafetyTally::patientsWith));
  public static final Figure<Line<SafetyKey, SafetyTally>> PER_100_SESSIONS =
      only(
          SafetyFigures::isPerSession,
          Figure.number("per_100_sessions", "Per 100 sessions", SafetyTally::per100Sessions));
  public static final Figure<Line<SafetyKey, SafetyTally>> PATIENT_RATE =
      only(
          SafetyKind::isSeen,
          Figure.share("patient_rate", "Share of patients", SafetyTally::patientRate));
  public static final Figure<Line<SafetyKey, SafetyTally>> RATE_LOW =
      only(
          SafetyKind::isSeen,
          Figure.share("rate_low", "95 % from", tally -> tally.patientLimits().low()));
  public static final Figure<Line<SafetyKey, SafetyTally>> RATE_HIGH =
      only(
          SafetyKind::isSeen,
          Figure.share("rate_high", "to", tally -> tally.patientLimits().high()));
  public static final Figure<Line<SafetyKey, SafetyTally>> SEVERE =
      only(kind -> kind == SafetyKind.EVENT, Figure.count("severe", "Severe", SafetyTally::severe));
  public static final Figure<Line<SafetyKey, SafetyTally>> SERIOUS =
      only(
          kind -> kind == SafetyKind.EVENT,
          Figure.count("serious", "Serious", SafetyTally::serious));
  public static final Figure<Line<SafetyKey, SafetyTally>> MEAN =
      only(kind -> kind == SafetyKind.MEAN, Figure.number("mean", "Mean", SafetyTally::mean));

  /** By clinic, drug, route and item. */
  static final Family<SafetyKey, SafetyTally> FAMILY =
      new Family<>(
          "safety",
          SafetyKey.class,
          SafetyTally.class,
          SafetyTally::plus,
          new SafetyKey("", "", "", ""),
          Family.OverAll.sumOfSources(),
          TidyTable.rowForRow(
              "safety",
              List.of(
                  Figure.text("clinic", "Clinic", line -> line.key().clinic()),
                  DRUG,
                  ROUTE,
                  Figure.text("item", "What", line -> line.key().item()),
                  SESSIONS,
                  SESSIONS_WITH,
                  PATIENTS,
                  PATIENTS_WITH,
                  PER_100_SESSIONS,
                  PATIENT_RATE,
                  RATE_LOW,
                  RATE_HIGH,
                  SEVERE,
                  SERIOUS,
                  MEAN)));

  private SafetyFigures() {}

  private static boolean isPerSession(SafetyKind kind) {
    return kind.isOfSessions() && kind.isSeen();
  }

  private static Figure<Line<SafetyKey, SafetyTally>> only(
      Predicate<SafetyKind> of, Figure<SafetyTally> figure) {
    return new Figure<>(
        figure.code(),
        figure.title(),
        figure.format(),
        line ->
            of.test(SafetyItem.of(line.key().item()).kind())
                ? figure.value().apply(line.tally())
                : Value.BLANK);
  }
}

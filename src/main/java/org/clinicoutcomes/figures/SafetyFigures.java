package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.Predicate;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyTally;

/** What was seen of sessions and patients; empty where an item's kind has no such figure. */
public final class SafetyFigures {

  /** The columns of the file. */
  public static final List<Figure<Line<SafetyKey, SafetyTally>>> FIGURES =
      List.of(
          Figure.text("clinic", "Clinic", line -> line.key().clinic()),
          Figure.text("period", "Period", line -> line.key().period()),
          Figure.code("drug", "Drug", line -> line.key().drug()),
          Figure.code("route", "Route", line -> line.key().route()),
          Figure.text("item", "What", line -> line.key().item()),
          only(
              SafetyKind::isOfSessions,
              Figure.count("sessions", "Sessions", SafetyTally::sessions)),
          only(
              SafetyFigures::isPerSession,
              Figure.count("sessions_with", "Sessions with it", SafetyTally::sessionsWith)),
          Figure.count("patients", "Patients", line -> line.tally().patients()),
          only(
              SafetyKind::isSeen,
              Figure.count("patients_with", "Patients with it", SafetyTally::patientsWith)),
          only(
              SafetyFigures::isPerSession,
              Figure.number("per_100_sessions", "Per 100 sessions", SafetyTally::per100Sessions)),
          only(
              SafetyKind::isSeen,
              Figure.share("patient_rate", "Share of patients", SafetyTally::patientRate)),
          only(
              SafetyKind::isSeen,
              Figure.share("rate_low", "95 % from", tally -> tally.patientLimits().low())),
          only(
              SafetyKind::isSeen,
              Figure.share("rate_high", "to", tally -> tally.patientLimits().high())),
          only(SafetyKind.EVENT::equals, Figure.count("severe", "Severe", SafetyTally::severe)),
          only(SafetyKind.EVENT::equals, Figure.count("serious", "Serious", SafetyTally::serious)),
          only(SafetyKind.MEAN::equals, Figure.number("mean", "Mean", SafetyTally::mean)));

  /** By clinic, period, drug, route and item. */
  static final Family<SafetyKey, SafetyTally> FAMILY =
      new Family<>(
          "safety",
          SafetyKey.class,
          SafetyTally.class,
          SafetyTally::plus,
          new SafetyKey("", "", "", "", ""),
          Family.OverAll.sumOfSources(),
          TidyTable.rowForRow(
              "safety",
              FIGURES,
              List.of(
                  MethodEntry.statistic(
                      "per 100 sessions",
                      "sessions with it / sessions × 100",
                      "Without an interval: sessions of one patient are not independent. Beside it the share"
                          + " of patients, with Wilson's.",
                      "convention"),
                  MethodEntry.statistic(
                      "adverse event",
                      "of patients who did not have it before",
                      "An event among a patient's symptoms before the treatment is counted apart, of the"
                          + " patients who had it.",
                      "after treatment-emergent adverse events: ICH E9 1998, glossary (recalled)"),
                  MethodEntry.statistic(
                      "thoughts of self-harm",
                      "highest later score against the baseline",
                      "PHQ-9 item 9, else the C-SSRS, never added up; the first series with a baseline.",
                      "convention; both directions are always shown"))));

  private SafetyFigures() {}

  private static boolean isPerSession(SafetyKind kind) {
    return kind.isOfSessions() && kind.isSeen();
  }

  private static Figure<Line<SafetyKey, SafetyTally>> only(
      Predicate<SafetyKind> of, Figure<SafetyTally> figure) {
    return figure
        .of(Line<SafetyKey, SafetyTally>::tally)
        .where(line -> of.test(SafetyItem.of(line.key().item()).kind()));
  }
}

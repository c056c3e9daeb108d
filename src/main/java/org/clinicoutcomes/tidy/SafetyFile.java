package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.statistics.Interval;

/** Writes {@code safety.csv}: a row per clinic, drug, route and item. */
public final class SafetyFile {

  static final List<String> HEADER =
      List.of(
          "clinic",
          "drug",
          "route",
          "item",
          "sessions",
          "sessions_with",
          "patients",
          "patients_with",
          "per_100_sessions",
          "patient_rate",
          "rate_low",
          "rate_high",
          "severe",
          "serious",
          "mean");

  private SafetyFile() {}

  /** Writes all rows. */
  public static void write(Path file, SortedMap<SafetyKey, SafetyTally> safety) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      safety.forEach((key, tally) -> csv.row(row(key, tally)));
    }
  }

  private static List<String> row(SafetyKey key, SafetyTally tally) {
    SafetyKind kind = SafetyKind.of(key.item());
    boolean perSession = kind.isOfSessions() && kind.isSeen();
    boolean isEvent = kind == SafetyKind.EVENT;
    Interval limits = tally.patientLimits();
    return List.of(
        key.clinic(),
        key.drug(),
        key.route(),
        key.item(),
        only(kind.isOfSessions(), tally.sessions()),
        only(perSession, tally.sessionsWith()),
        Long.toString(tally.patients()),
        only(kind.isSeen(), tally.patientsWith()),
        perSession ? figure(tally.per100Sessions()) : "",
        kind.isSeen() ? figure(tally.patientRate()) : "",
        kind.isSeen() ? figure(limits.low()) : "",
        kind.isSeen() ? figure(limits.high()) : "",
        only(isEvent, tally.severe()),
        only(isEvent, tally.serious()),
        kind == SafetyKind.MEAN ? figure(tally.mean()) : "");
  }

  private static String only(boolean applies, long count) {
    return applies ? Long.toString(count) : "";
  }
}

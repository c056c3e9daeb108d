package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.statistics.Interval;

/** Safety and monitoring: what was recorded of sessions and patients, and of how many. */
final class SafetyPage {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Drug", Format.TEXT),
          new Column("Route", Format.TEXT),
          new Column("About", Format.TEXT),
          new Column("What", Format.TEXT),
          new Column("Sessions", Format.COUNT),
          new Column("Sessions with it", Format.COUNT),
          new Column("Per 100 sessions", Format.FIGURE),
          new Column("Patients", Format.COUNT),
          new Column("Patients with it", Format.COUNT),
          new Column("Share of patients", Format.PERCENT),
          new Column("95 % from", Format.PERCENT),
          new Column("to", Format.PERCENT),
          new Column("Severe", Format.COUNT),
          new Column("Serious", Format.COUNT),
          new Column("Mean", Format.FIGURE));

  private static final Comparator<SafetyKey> READING =
      Comparator.comparing((SafetyKey key) -> !key.drug().equals(SafetyKey.EVERY))
          .thenComparing(SafetyKey::drug)
          .thenComparing(SafetyKey::route)
          .thenComparing(key -> SafetyWords.order(key.item()))
          .thenComparing(SafetyKey::item);

  private final Findings findings;
  private final SafetyWords words;

  SafetyPage(Findings findings) {
    this.findings = findings;
    this.words = new SafetyWords(findings.safety());
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic) {
    SortedMap<SafetyKey, SafetyTally> shown = new TreeMap<>(READING);
    findings
        .safetyOf(clinic)
        .forEach(
            (key, tally) -> {
              if (isShown(key, tally)) {
                shown.put(key, tally);
              }
            });
    List<List<Value>> rows = new ArrayList<>();
    shown.forEach((key, tally) -> rows.add(row(key, tally)));
    return new Page(
        "Safety",
        "Adverse events, blood pressure, monitoring, contraindications",
        List.of(
            events(clinic),
            "All given sessions, of finished series or not: all together first, then each drug by its"
                + " route. A session without an entry counts as one without an adverse event, so these"
                + " are the least there were; an event that nobody had has no row.",
            "Sessions of one patient are not independent, so there is no interval per session: the"
                + " interval is that of the patients. A patient has it with one such session; what"
                + " ought to be so (free of events, usual, recorded), only with every session.",
            "Thoughts of self-harm: the highest later score of a patient's first series with a"
                + " starting score. Sessions are not on the sheet Patients, so nothing here is"
                + " counted again."),
        Table.of("Safety", COLUMNS, rows));
  }

  /** Events that somebody had; all together, and each drug by its route. */
  private static boolean isShown(SafetyKey key, SafetyTally tally) {
    boolean allDrugs = key.drug().equals(SafetyKey.EVERY);
    boolean allRoutes = key.route().equals(SafetyKey.EVERY);
    boolean isEvent = SafetyKind.of(key.item()) == SafetyKind.EVENT;
    boolean isAny = key.item().equals(SafetyItem.ANY_EVENT.code());
    return allDrugs == allRoutes && (!isEvent || isAny || tally.sessionsWith() > 0);
  }

  /** Freedom from events is nothing without the share of sessions that say anything. */
  private String events(String clinic) {
    SafetyTally recorded = all(clinic, SafetyItem.EVENTS_RECORDED);
    SafetyTally free = all(clinic, SafetyItem.FREE_OF_EVENTS);
    if (recorded.sessions() == 0) {
      return "Adverse events are not in the export: nobody knows how many there were.";
    }
    String entries =
        Wording.count(recorded.sessionsWith(), "session")
            + " of "
            + recorded.sessions()
            + " ("
            + Wording.percent((double) recorded.sessionsWith() / recorded.sessions())
            + ") have an entry about adverse events";
    return free.sessions() == 0
        ? entries + "."
        : entries
            + "; "
            + free.sessionsWith()
            + " of these ("
            + Wording.percent((double) free.sessionsWith() / free.sessions())
            + ") are free of them. Of the others nobody knows.";
  }

  private SafetyTally all(String clinic, SafetyItem item) {
    Map<SafetyKey, SafetyTally> safety = findings.safetyOf(clinic);
    return safety.getOrDefault(
        new SafetyKey(clinic, SafetyKey.EVERY, SafetyKey.EVERY, item.code()), SafetyTally.NONE);
  }

  private List<Value> row(SafetyKey key, SafetyTally tally) {
    SafetyKind kind = SafetyKind.of(key.item());
    boolean perSession = kind.isOfSessions() && kind.isSeen();
    boolean isEvent = kind == SafetyKind.EVENT;
    Interval limits = tally.patientLimits();
    return List.of(
        Value.of(key.drug()),
        Value.of(key.route()),
        Value.of(SafetyWords.group(key.item())),
        Value.of(words.of(key.item())),
        only(kind.isOfSessions(), tally.sessions()),
        only(perSession, tally.sessionsWith()),
        perSession ? Value.of(tally.per100Sessions()) : Value.BLANK,
        Value.of(tally.patients()),
        only(kind.isSeen(), tally.patientsWith()),
        kind.isSeen() ? Value.of(tally.patientRate()) : Value.BLANK,
        kind.isSeen() ? Value.of(limits.low()) : Value.BLANK,
        kind.isSeen() ? Value.of(limits.high()) : Value.BLANK,
        only(isEvent, tally.severe()),
        only(isEvent, tally.serious()),
        kind == SafetyKind.MEAN ? Value.of(tally.mean()) : Value.BLANK);
  }

  private static Value only(boolean applies, long count) {
    return applies ? Value.of(count) : Value.BLANK;
  }
}

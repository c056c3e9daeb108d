package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Line;
import org.clinicoutcomes.figures.SafetyFigures;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyKind;
import org.clinicoutcomes.safety.SafetyPeriod;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Place;

/** Safety and monitoring: what was recorded of sessions and patients, and of how many. */
final class SafetyPage {

  static final String TITLE = "Safety";

  private static final Comparator<SafetyKey> READING =
      Comparator.comparing((SafetyKey key) -> !key.drug().equals(Place.EVERY))
          .thenComparing(SafetyKey::drug)
          .thenComparing(SafetyKey::route)
          .thenComparing(key -> SafetyItem.of(key.item()), SafetyItem.ORDER)
          .thenComparing(SafetyKey::item);

  private final Findings findings;
  private final SafetyLimits limits;
  private final List<Figure<Line<SafetyKey, SafetyTally>>> shown;

  SafetyPage(Findings findings) {
    this.findings = findings;
    this.limits = new SafetyLimits(findings);
    shown =
        Figure.joined(
            List.of(
                List.of(
                    Figure.text("", "Drug", line -> of(findings, line.key().drug(), "All drugs")),
                    Figure.text(
                        "", "Route", line -> of(findings, line.key().route(), "All routes")),
                    Figure.text(
                        "", "About", line -> SafetyItem.of(line.key().item()).group().title()),
                    Figure.text(
                        "",
                        "What",
                        line -> SafetyItem.of(line.key().item()).words().apply(findings.safety()))),
                SafetyLimits.COUNTED,
                Figure.chosen(SafetyFigures.FIGURES, "severe", "serious", "mean")));
  }

  private static String of(Findings findings, String code, String every) {
    return code.equals(Place.EVERY) ? every : findings.words().of(code);
  }

  /** The page of one clinic, or of all. */
  Page of(String clinic) {
    SortedMap<SafetyKey, SafetyTally> inOrder = new TreeMap<>(READING);
    findings
        .of(Families.SAFETY, clinic)
        .forEach(
            (key, tally) -> {
              if (isShown(key, tally)) {
                inOrder.put(key, tally);
              }
            });
    List<List<Value>> rows = new ArrayList<>();
    inOrder.forEach((key, tally) -> rows.add(Figure.values(shown, new Line<>(key, tally))));
    List<String> sentences =
        new ArrayList<>(List.of(SafetySentence.of(findings, clinic), events(clinic)));
    sentences.addAll(GivenSessions.sentences(findings, clinic));
    sentences.add(
        "Each number stands beside its limit, the worst first, without a verdict: no published rule"
            + " says how many are too many. Limits are settings.");
    return new Page(
        TITLE,
        "What was unsafe and its limits; adverse events, blood pressure, monitoring, contraindications",
        List.of(
            limits.of(clinic, sentences),
            new Block(
                "Lately",
                List.of(
                    "Sessions, of those in which it could be seen. What was 7 days ago is of the last 7"
                        + " days."),
                new SafetyPeriods(findings)
                    .table("SafetyPeriods", "Period", clinic)
                    .withoutFilter()),
            new Block(
                "Everything that was counted, together and for each drug by its route",
                List.of(
                    "All given sessions, of finished series or not. A session without an entry counts"
                        + " as one without an adverse event, so these are the least there were; an"
                        + " event that nobody had has no row.",
                    "Sessions of one patient are not independent, so there is no interval per"
                        + " session: the interval is that of the patients. A patient has it with one"
                        + " such session; what ought to be so (free of events, usual, recorded), only"
                        + " with every session.",
                    "Thoughts of self-harm: the highest later score of a patient's first series with"
                        + " a starting score. Sessions are not on the sheet Patients, so nothing here"
                        + " is counted again."),
                Table.of("Safety", Figure.columns(shown), rows))));
  }

  /** The page that its picture is drawn from. */
  Page points(String clinic) {
    return limits.points(clinic);
  }

  /** Events that somebody had; all together, and each drug by its route. */
  private static boolean isShown(SafetyKey key, SafetyTally tally) {
    boolean allDrugs = key.drug().equals(Place.EVERY);
    boolean allRoutes = key.route().equals(Place.EVERY);
    boolean isEvent = SafetyItem.of(key.item()).kind() == SafetyKind.EVENT;
    boolean isAny = key.item().equals(SafetyItem.ANY_EVENT.code());
    return key.isOf(SafetyPeriod.ALL)
        && allDrugs == allRoutes
        && (!isEvent || isAny || tally.sessionsWith() > 0);
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
    return findings
        .of(Families.SAFETY, clinic)
        .getOrDefault(
            new SafetyKey(clinic, Place.EVERY, Place.EVERY, item.code()), SafetyTally.NONE);
  }
}

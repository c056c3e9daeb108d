package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.attendance.AttendanceFigure;
import org.clinicoutcomes.attendance.AttendanceItem;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.attendance.Pace;
import org.clinicoutcomes.figures.AttendanceFigures;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Place;

/** Who came, who finished, how close sessions lie. */
final class AttendanceBlock {

  private static final List<Figure<AttendanceFigure>> FIGURES =
      Figure.joined(
          List.of(
              Figure.chosen(AttendanceFigures.FIGURES, "count", "of"),
              List.of(Figure.text("", "Of what", AttendanceBlock::ofWhat)),
              Figure.chosen(AttendanceFigures.FIGURES, "share", "low", "high", "median")));

  private static final List<Column> COLUMNS =
      Stream.concat(
              Stream.of("Condition", "Drug", "Route", "What")
                  .map(title -> new Column(title, Format.TEXT)),
              Figure.columns(FIGURES).stream())
          .toList();

  private static final Comparator<AttendanceKey> READING =
      Comparator.comparing((AttendanceKey key) -> !isEvery(key.condition()))
          .thenComparing(AttendanceKey::condition)
          .thenComparing(key -> !isEvery(key.drug()))
          .thenComparing(AttendanceKey::drug)
          .thenComparing(AttendanceKey::route);

  /** What the heading says. */
  private static final Set<AttendanceItem> SAID =
      Set.of(AttendanceItem.NO_SHOW, AttendanceItem.COMPLETED);

  private final Findings findings;

  AttendanceBlock(Findings findings) {
    this.findings = findings;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic) {
    SortedMap<AttendanceKey, AttendanceTally> shown = new TreeMap<>(READING);
    findings
        .of(Families.ATTENDANCE, clinic)
        .forEach(
            (key, tally) -> {
              if (isShown(key)) {
                shown.put(key, tally);
              }
            });
    List<List<Value>> rows = new ArrayList<>();
    shown.forEach(
        (key, tally) -> {
          AttendanceFigure.of(tally).stream()
              .filter(figure -> isShown(key, figure))
              .forEach(figure -> rows.add(row(key, figure)));
          addContinued(clinic, key, rows);
        });
    return new Block(
        heading(findings.of(Families.ATTENDANCE, clinic)),
        List.of(
            "All conditions first, also by drug, then each condition. No-shows and cancellations are of all planned sessions,"
                + " not by drug: a session that was not given need not name one.",
            "Completed: a finished induction with as many sessions as planned; where none are planned,"
                + " as many as are usual (Methods); else not stated.",
            "Sessions and series of one patient are not independent: only shares of patients have an"
                + " interval. Sessions are not on the sheet Patients, so nothing here is counted"
                + " again."),
        Table.of("Attendance", COLUMNS, rows));
  }

  private static String heading(SortedMap<AttendanceKey, AttendanceTally> tallies) {
    return tallies.entrySet().stream()
        .filter(entry -> isEvery(entry.getKey().condition()) && isEvery(entry.getKey().drug()))
        .filter(entry -> isEvery(entry.getKey().route()))
        .flatMap(entry -> AttendanceFigure.of(entry.getValue()).stream())
        .filter(figure -> SAID.contains(figure.item()))
        .map(AttendanceBlock::sentence)
        .reduce((one, next) -> one + "; " + Wording.lowerCase(next))
        .orElse("Attendance: nothing is planned");
  }

  private static String sentence(AttendanceFigure figure) {
    return words(figure)
        + ": "
        + figure.count()
        + " of "
        + figure.of()
        + " "
        + ofWhat(figure)
        + " ("
        + Wording.percent(figure.share())
        + ")";
  }

  /** All together, each drug, and each condition. */
  private static boolean isShown(AttendanceKey key) {
    boolean byDrug = isEvery(key.condition()) && isEvery(key.route());
    return byDrug || (isEvery(key.drug()) && isEvery(key.route()));
  }

  /** How often each number occurs is shown for all conditions together, and where it does. */
  private static boolean isShown(AttendanceKey key, AttendanceFigure figure) {
    return figure.value().isEmpty() || (isEvery(key.condition()) && figure.count() > 0);
  }

  private static boolean isEvery(String part) {
    return part.equals(Place.EVERY);
  }

  private List<Value> row(AttendanceKey key, AttendanceFigure figure) {
    List<Value> row = own(key, words(figure));
    row.addAll(Figure.values(FIGURES, figure));
    return row;
  }

  private List<Value> own(AttendanceKey key, String what) {
    String condition =
        isEvery(key.condition())
            ? key.condition()
            : findings.catalog().condition(key.condition()).name();
    return new ArrayList<>(
        List.of(Value.of(condition), Value.of(key.drug()), Value.of(key.route()), Value.of(what)));
  }

  /** Those who went on without a response, by the headlines of the sources. */
  private void addContinued(String clinic, AttendanceKey key, List<List<Value>> rows) {
    if (!isEvery(key.drug())) {
      return;
    }
    long given = 0;
    long continued = 0;
    for (var entry : findings.of(Families.WITHIN_SERIES, clinic).entrySet()) {
      if (isEvery(key.condition()) || key.condition().equals(entry.getKey().condition())) {
        WithinSeriesTally tally = entry.getValue();
        given += tally.givenFour();
        continued += tally.continuedWithoutResponse();
      }
    }
    if (given > 0) {
      List<Value> row = own(key, "Went on without a response after three sessions");
      row.add(Value.of(continued));
      row.add(Value.of(given));
      row.add(Value.of("finished series of four sessions or more, scored before the fourth"));
      row.add(Value.share(continued, given));
      row.addAll(List.of(Value.BLANK, Value.BLANK, Value.BLANK));
      rows.add(row);
    }
  }

  private static String words(AttendanceFigure figure) {
    int value = figure.value().orElse(-1);
    return switch (figure.item()) {
      case NO_SHOW -> "No-show";
      case CANCELLED -> "Cancelled";
      case STOPPED_EARLY -> "Session stopped early";
      case COMPLETED -> "Induction completed";
      case NOT_STATED -> "Nothing planned, nothing usual: not stated";
      case STOPPED_AFTER -> "Stopped after " + Wording.count(value, "session");
      case DAYS_BETWEEN ->
          figure.value().isEmpty() ? "Days between sessions" : "Days between: " + days(value);
      case DENSE -> "Very many sessions close together (limits: Methods)";
    };
  }

  private static String days(int from) {
    int next = Pace.FROM.indexOf(from) + 1;
    if (next == Pace.FROM.size()) {
      return from + " or more";
    }
    int to = Pace.FROM.get(next) - 1;
    return to == from ? Integer.toString(from) : from + " to " + to;
  }

  private static String ofWhat(AttendanceFigure figure) {
    return switch (figure.item()) {
      case NO_SHOW, CANCELLED -> "planned sessions";
      case STOPPED_EARLY -> "given sessions";
      case COMPLETED -> "finished inductions of which it can be said";
      case NOT_STATED -> "finished inductions";
      case STOPPED_AFTER -> "inductions not completed";
      case DAYS_BETWEEN -> "pairs of consecutive sessions";
      case DENSE -> "patients with a given session";
    };
  }
}

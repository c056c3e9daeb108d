package org.clinicoutcomes.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.report.Value;

/** What formulas say in words of the patient whom a reader chose. */
final class PatientSentences {

  private static final double HUNDREDTHS = 100.0;

  private PatientSentences() {}

  /** What there is of the patient, and how much of it goes beyond the page. */
  static Value found(PatientNow now) {
    String series = PatientFinder.found(PatientFinder.SERIES);
    String scores = PatientFinder.found(PatientFinder.SCORES);
    String visits = PatientFinder.found(PatientFinder.VISITS);
    return new Value.Formula(
        "IF("
            + PatientFinder.isNobody()
            + ",\"Nobody here has just this id: capitals and blanks count.\",\"Series: \"&"
            + series
            + "&IF("
            + visits
            + "=0,\". Scores and sessions were left to the clinic's export.\",\"; scores: \"&"
            + scores
            + "&\"; sessions: \"&"
            + visits
            + "&\".\")"
            + beyond(series, PatientFinder.SERIES_SHOWN, "series", "Patients")
            + beyond(scores, PatientPoints.SHOWN, "scores", "Scores")
            + beyond(visits, PatientPoints.SHOWN, "sessions", "Visits")
            + ")",
        "",
        Value.of(foundNow(now)));
  }

  private static String beyond(String count, int shown, String what, String sheet) {
    return "&IF("
        + count
        + ">"
        + shown
        + ",\" \"&"
        + count
        + "-"
        + shown
        + "&\" more "
        + what
        + " on "
        + sheet
        + ".\",\"\")";
  }

  private static String foundNow(PatientNow now) {
    return "Series: "
        + now.series().size()
        + (now.visits().isEmpty()
            ? ". Scores and sessions were left to the clinic's export."
            : "; scores: " + now.scores().size() + "; sessions: " + now.visits().size() + ".")
        + beyondNow(now.series().size(), PatientFinder.SERIES_SHOWN, "series", "Patients")
        + beyondNow(now.scores().size(), PatientPoints.SHOWN, "scores", "Scores")
        + beyondNow(now.visits().size(), PatientPoints.SHOWN, "sessions", "Visits");
  }

  private static String beyondNow(int count, int shown, String what, String sheet) {
    return count > shown ? " " + (count - shown) + " more " + what + " on " + sheet + "." : "";
  }

  /** Several columns in one cell. */
  static Value joined(FoundRow of, List<String> columns, String with) {
    return of.say(
        columns.stream().map(of::cell).collect(Collectors.joining("&\"" + with + "\"&")),
        Value.of(
            columns.stream()
                .map(column -> words(of.now().value(column)))
                .collect(Collectors.joining(with))));
  }

  /** The start and the end score of a series; a dash for none. */
  static Value startToEnd(FoundRow of) {
    return of.say(
        orDash(of.cell("Starting score")) + "&\" to \"&" + orDash(of.cell("Final score")),
        Value.of(orDash(of.now(), "Starting score") + " to " + orDash(of.now(), "Final score")));
  }

  private static String orDash(String cell) {
    return "IF(" + cell + "=\"\",\"–\"," + cell + ")";
  }

  private static String orDash(FoundRow.Now now, String column) {
    String words = words(now.value(column));
    return words.isEmpty() ? "–" : words;
  }

  private static String words(Value value) {
    if (value instanceof Value.Figure figure) {
      return Points.of((int) Math.round(figure.number() * HUNDREDTHS));
    }
    if (value instanceof Value.Count count) {
      return Long.toString(count.count());
    }
    return value instanceof Value.Text text ? text.text() : "";
  }

  /** Why the patient is to be called, if so. */
  static Value call(FoundRow call, boolean isOld) {
    return new Value.Formula(
        "IF("
            + call.at()
            + "=0,IF("
            + PatientFinder.isOld()
            + ",\"Not on Worklist, but on Review once.\",IF("
            + PatientFinder.isNobody()
            + ",\"\",\"Not on the worklist.\")),"
            + call.cell("Band")
            + "&\": \"&"
            + call.cell("What")
            + ")",
        "",
        Value.of(
            call.now().place() > 0
                ? call.now().words("Band") + ": " + call.now().words("What")
                : isOld ? "Not on Worklist, but on Review once." : "Not on the worklist."));
  }

  /** What the picture shows. */
  static Value picture(PatientFinder finder) {
    FoundRow headline = finder.headline();
    FoundRow series = finder.series(1);
    String asked = series.cell(PatientColumns.ASKED);
    String bands = headline.cell(PatientHeadlines.BANDS);
    String askedNow = words(series.now().value(PatientColumns.ASKED));
    String bandsNow = headline.now().words(PatientHeadlines.BANDS);
    return headline.say(
        headline.cell(PatientHeadlines.INSTRUMENT)
            + "&IF("
            + asked
            + "=\"\",\"\",\"; asked for: \"&"
            + asked
            + ")&IF("
            + bands
            + "=\"\",\"\",\"; \"&"
            + bands
            + ")&\".\"",
        Value.of(
            headline.now().words(PatientHeadlines.INSTRUMENT)
                + (askedNow.isEmpty() ? "" : "; asked for: " + askedNow)
                + (bandsNow.isEmpty() ? "" : "; " + bandsNow)
                + "."));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Outcome;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;

/** The rows of the scores page: every score of a patient, the newest first. */
public final class ScoreTable {

  /** The table's name. */
  static final String TABLE = "Scores";

  static final String DATE = "Date";
  static final String INSTRUMENT = "Instrument";
  static final String SCORE = "Score";
  static final String SEVERITY = "Severity";
  static final String COUNTED_AS = "Counted as";
  static final String PLACE = "Of its instrument";

  /** The columns. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column(DATE, Format.DATE),
          new Column("Taken", Format.TEXT),
          new Column(INSTRUMENT, Format.TEXT),
          new Column(SCORE, Format.SCORE),
          new Column(SEVERITY, Format.CODE),
          new Column(COUNTED_AS, Format.TEXT),
          Column.proof(PLACE, Format.COUNT),
          Column.proof(PatientColumns.KEY, Format.COUNT));

  private static final double HUNDREDTHS = 100.0;

  private record Taken(Instrument instrument, Score score, int place) {}

  private static final Comparator<Taken> NEWEST_FIRST =
      Comparator.comparingInt((Taken taken) -> taken.score().epochDay())
          .reversed()
          .thenComparing(taken -> taken.instrument().key())
          .thenComparingInt(Taken::place);

  private final MeasureCatalog catalog;

  public ScoreTable(MeasureCatalog catalog) {
    this.catalog = catalog;
  }

  /** The rows of one patient. */
  public List<List<Value>> of(PatientAtClinic patient) {
    List<Taken> taken = new ArrayList<>();
    patient.patient().scores().forEach((key, scores) -> addAll(taken, key, scores));
    taken.sort(NEWEST_FIRST);
    List<List<Value>> rows = new ArrayList<>();
    for (Taken one : taken) {
      rows.add(row(patient, one, rows.size() + 1));
    }
    return rows;
  }

  private void addAll(List<Taken> taken, String instrument, List<Score> scores) {
    Instrument of = catalog.instrument(instrument);
    for (int i = 0; i < scores.size(); i++) {
      taken.add(new Taken(of, scores.get(i), scores.size() - i));
    }
  }

  private static List<Value> row(PatientAtClinic patient, Taken taken, int place) {
    Score score = taken.score();
    return List.of(
        Value.of(patient.patient().id()),
        Value.of(score.at().date()),
        Value.of(taken(score.timing())),
        Value.of(taken.instrument().plainName()),
        Value.of(score.hundredths() / HUNDREDTHS),
        Value.of(severity(taken.instrument(), score)),
        Value.of(countedAs(patient, taken)),
        Value.of(taken.place()),
        Value.of(RowKey.of(patient.number(), place)));
  }

  private static String taken(Timing timing) {
    return timing == Timing.NONE ? "" : timing.name().toLowerCase(Locale.ROOT) + " the session";
  }

  private static String severity(Instrument instrument, Score score) {
    String severity = instrument.severityOf(score.hundredths());
    return severity.equals(Instrument.UNKNOWN_SEVERITY) ? "" : severity;
  }

  /** What it is to the headlines of the patient's series. */
  private static String countedAs(PatientAtClinic patient, Taken taken) {
    return patient.series().stream()
        .flatMap(treated -> countedAs(treated, taken))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> countedAs(PatientAtClinic.Treated treated, Taken taken) {
    Outcome headline = treated.course().headlineOf(treated.measured()).outcome();
    if (!headline.measure().instrument().equals(taken.instrument())) {
      return Stream.empty();
    }
    String of = " of series " + treated.measured().series().number();
    return Stream.concat(
        taken.score().equals(headline.baseline()) ? Stream.of("start" + of) : Stream.empty(),
        taken.score().equals(headline.end()) ? Stream.of("end" + of) : Stream.empty());
  }
}

package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;

/** The tables of a report, computed the slow way: the oracle other implementations meet. */
public final class NaiveReport {
  private final List<NaiveSite> sites;
  private final LocalDate asOf;

  private NaiveReport(List<NaiveRecords.Source> sources, LocalDate asOf) {
    this.sites = NaiveSite.of(sources, asOf);
    this.asOf = asOf;
  }

  public static NaiveReport of(Path input, LocalDate asOf) throws IOException {
    return new NaiveReport(NaiveExports.read(input, asOf), asOf);
  }

  /** The same of the sources that are not held, with the settings as shipped. */
  public static NaiveReport ofPublished(Path input, LocalDate asOf) throws IOException {
    Map<String, NaiveDoubts.Verdict> verdicts = NaiveDoubts.of(input, asOf);
    List<NaiveRecords.Source> published = new ArrayList<>(NaiveExports.read(input, asOf));
    published.removeIf(source -> verdicts.get(source.name()).held());
    return new NaiveReport(published, asOf);
  }

  /**
   * A table by its name: with the columns of outputs.md, or worklist as {@link NaiveWorklist} says.
   */
  public NaiveTable table(String name) {
    return switch (name) {
      case "results" -> NaiveResults.table(sites);
      case "outcomes" -> outcomes(sites);
      case "series" -> series(sites);
      case "flow" -> NaiveFlow.table(sites);
      case "durability" -> NaiveDurability.table(sites);
      case "follow_up" -> NaiveFollowUp.followUp(sites, asOf);
      case "assessed" -> NaiveFollowUp.assessed(sites);
      case "missing" -> NaiveFollowUp.missing(sites);
      case "worklist" -> NaiveWorklist.table(sites, asOf);
      case "safety" -> NaiveSafety.table(sites, asOf);
      case "attendance" -> NaiveAttendance.table(sites);
      case "activity" -> NaiveAttendance.activity(sites);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * response_by_session, continued_without_response and same_session_change by name, whose columns
   * {@link NaiveWithin} documents.
   */
  public Map<String, NaiveTable> withinSeries() {
    return NaiveWithin.tables(sites);
  }

  /** "one row per series (every kind and status) × measure in force". */
  private static NaiveTable outcomes(List<NaiveSite> sites) {
    NaiveTable table =
        NaiveTable.of(
            "source, patient_id, condition, series, kind, status, first_session, last_session,"
                + " sessions, drug, route, clinic, measure, rung, baseline_on, baseline, end_on,"
                + " end, end_timing, days_to_response, sessions_to_response");
    for (NaiveSite site : sites) {
      for (NaiveSeries one : site.series()) {
        for (Measure measure : site.inForce(one.condition())) {
          NaiveScores scores = site.scores(one, measure);
          // "without a baseline only the source's headline has a row"
          if (scores.baseline() != null || measure.equals(site.headline(one.condition()))) {
            table.add(outcome(site, scores));
          }
        }
      }
    }
    return table.sortedBy("source", "patient_id", "condition", "series", "measure");
  }

  private static List<String> outcome(NaiveSite site, NaiveScores scores) {
    NaiveSeries one = scores.series();
    NaiveRecords.Score baseline = scores.baseline();
    NaiveRecords.Score end = scores.end();
    NaiveRecords.Score onset = scores.onset();
    return List.of(
        site.name(),
        one.patient(),
        one.condition(),
        "" + one.number(),
        one.kind(),
        one.status(),
        one.first().date().toString(),
        one.last().date().toString(),
        "" + one.sessions().size(),
        one.drug(),
        one.route(),
        site.clinicOf(one),
        scores.measure().id(),
        scores.rung(),
        baseline == null ? "" : baseline.date().toString(),
        baseline == null ? "" : NaiveStatistics.score(baseline.value()),
        end == null ? "" : end.date().toString(),
        end == null ? "" : NaiveStatistics.score(end.value()),
        end == null ? "" : end.timing(),
        // "`days_to_response` = its date − first session's date"
        onset == null ? "" : "" + NaiveSeries.days(one.first().date(), onset.date()),
        // "`sessions_to_response` = the series' sessions before it"
        onset == null ? "" : "" + onset.sessionsBefore(one.sessions()));
  }

  private static NaiveTable series(List<NaiveSite> sites) {
    NaiveTable table =
        NaiveTable.of(
            "source, patient_id, condition, series, kind, status, course, first_session,"
                + " last_session, sessions, planned, drug, route, clinic, clinician, index_all");
    for (NaiveSite site : sites) {
      site.series().forEach(one -> table.add(seriesRow(site, one)));
    }
    return table.sortedBy("source", "patient_id", "condition", "series");
  }

  private static List<String> seriesRow(NaiveSite site, NaiveSeries one) {
    boolean index = NaiveSite.indexSeries(one.siblings()).get("all") == one;
    return List.of(
        site.name(),
        one.patient(),
        one.condition(),
        "" + one.number(),
        one.kind(),
        one.status(),
        one.course(),
        one.first().date().toString(),
        one.last().date().toString(),
        "" + one.sessions().size(),
        one.first().planned() == null ? "" : "" + one.first().planned(),
        one.drug(),
        one.route(),
        site.clinicOf(one),
        // "empty = not available"
        one.first().clinician().equals("unknown") ? "" : one.first().clinician(),
        index ? "yes" : "no");
  }
}

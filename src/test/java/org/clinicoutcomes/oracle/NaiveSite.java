package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Source;

/** One source with its series, the measures in force there, and how its clinics are shown. */
final class NaiveSite {
  static final String ALL = "ALL";

  private final Source source;
  private final List<NaiveSeries> series;
  private final Set<String> sharedClinics;
  private final Map<NaiveSeries, Map<String, NaiveScores>> seen = new HashMap<>();
  private final Map<String, List<Measure>> inForce = new LinkedHashMap<>();
  private final Map<String, Measure> headlines = new LinkedHashMap<>();

  private NaiveSite(Source source, LocalDate asOf, Set<String> sharedClinics) {
    this.source = source;
    this.series = NaiveSeries.cutAll(source, asOf);
    this.sharedClinics = sharedClinics;
  }

  static List<NaiveSite> of(List<Source> sources, LocalDate asOf) {
    Set<String> shared = shared(sources);
    return sources.stream().map(source -> new NaiveSite(source, asOf, shared)).toList();
  }

  /** The names that stand on sessions (whatever their status) of more than one source. */
  private static Set<String> shared(List<Source> sources) {
    Set<String> once = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    for (Source source : sources) {
      Set<String> here = new TreeSet<>();
      source.sessions().forEach(session -> here.add(session.clinic()));
      here.stream().filter(clinic -> !once.add(clinic)).forEach(shared::add);
    }
    return shared;
  }

  String name() {
    return source.name();
  }

  Source source() {
    return source;
  }

  List<NaiveSeries> series() {
    return series;
  }

  /** "clinic and clinician are the first session's"; shown as `source/clinic` where shared. */
  String clinicOf(NaiveSeries one) {
    return shown(one.first().clinic());
  }

  /** The name a clinic of this source has in the report. */
  String shown(String clinic) {
    boolean qualified = clinic.equals(ALL) || sharedClinics.contains(clinic);
    return qualified ? source.name() + "/" + clinic : clinic;
  }

  /** The series of every patient and condition: one list each. */
  List<List<NaiveSeries>> courses() {
    return series.stream().filter(s -> s.number() == 1).map(NaiveSeries::siblings).toList();
  }

  /** "the first closed induction whose last session falls in the period"; period to series. */
  static Map<String, NaiveSeries> indexSeries(List<NaiveSeries> course) {
    Map<String, NaiveSeries> index = new LinkedHashMap<>();
    for (NaiveSeries each : course) {
      if (each.isInduction() && each.isClosed()) {
        periods(each.last().date()).forEach(period -> index.putIfAbsent(period, each));
      }
    }
    return index;
  }

  /** "`all`, a calendar year, quarter, month". */
  private static List<String> periods(LocalDate date) {
    String year = "" + date.getYear();
    String quarter = year + "-Q" + ((date.getMonthValue() + 2) / 3);
    return List.of("all", year, quarter, date.toString().substring(0, 7));
  }

  /** "In force, per source and condition: the source's headline, and every measure ...". */
  List<Measure> inForce(String condition) {
    return inForce.computeIfAbsent(condition, this::findInForce);
  }

  private List<Measure> findInForce(String condition) {
    List<Measure> found = new ArrayList<>();
    for (Measure measure : NaiveMeasures.of(condition)) {
      if (measure.equals(headline(condition)) || holdsScoreOf(measure, condition)) {
        found.add(measure);
      }
    }
    return found;
  }

  /** "a source's headline is the first whose instrument it holds ..., else the list's first". */
  Measure headline(String condition) {
    return headlines.computeIfAbsent(condition, this::findHeadline);
  }

  private Measure findHeadline(String condition) {
    List<Measure> ladder = NaiveMeasures.LADDERS.get(condition);
    for (Measure measure : ladder) {
      if (holdsScoreOf(measure, condition)) {
        return measure;
      }
    }
    return ladder.get(0);
  }

  /** "at least one accepted score, not after as-of, of a patient with a given session for ...". */
  private boolean holdsScoreOf(Measure measure, String condition) {
    Set<String> treated = source.treatedFor(condition);
    return source.scores().stream()
        .filter(score -> score.instrument().equals(measure.instrument()))
        .anyMatch(score -> treated.contains(score.patient()));
  }

  /** The scores of a series on a measure, looked up once. */
  NaiveScores scores(NaiveSeries one, Measure measure) {
    return seen.computeIfAbsent(one, s -> new LinkedHashMap<>())
        .computeIfAbsent(measure.id(), id -> new NaiveScores(one, measure));
  }
}

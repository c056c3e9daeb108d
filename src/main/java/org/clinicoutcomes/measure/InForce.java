package org.clinicoutcomes.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;

/**
 * The measures that one source is judged by: per condition its headline, and every measure whose
 * instrument has a score of a patient with a given session for the condition.
 *
 * @param headlines by condition
 * @param measures by condition, the headline among them, by id
 */
public record InForce(
    SortedMap<String, Measure> headlines, SortedMap<String, List<Measure>> measures) {

  /** Collects which instruments the source holds scores of, condition by condition. */
  public static final class Collector {
    private final Map<String, SortedSet<String>> held = new HashMap<>();

    /** Takes note of a patient with at least one given session. */
    public void add(Patient patient) {
      Set<String> scored = patient.scores().keySet();
      patient.sessions().stream()
          .map(Session::condition)
          .distinct()
          .forEach(key -> held.computeIfAbsent(key, k -> new TreeSet<>()).addAll(scored));
    }

    /** Takes note of what another was handed. */
    public void add(Collector other) {
      other.held.forEach(
          (key, scored) -> held.computeIfAbsent(key, k -> new TreeSet<>()).addAll(scored));
    }

    /** The measures in force, once every patient was seen. */
    public InForce among(MeasureCatalog catalog) {
      SortedMap<String, Measure> headlines = new TreeMap<>();
      SortedMap<String, List<Measure>> measures = new TreeMap<>();
      held.forEach(
          (condition, instruments) -> {
            Measure headline = catalog.headline(condition, instruments);
            headlines.put(condition, headline);
            measures.put(condition, inForce(catalog.measuresOf(condition), headline, instruments));
          });
      return new InForce(headlines, measures);
    }

    private static List<Measure> inForce(
        List<Measure> measures, Measure headline, Set<String> instruments) {
      return measures.stream()
          .filter(m -> m.equals(headline) || instruments.contains(m.instrument().key()))
          .toList();
    }
  }

  /** The headline of a condition that the source treats. */
  public Measure headline(String condition) {
    Measure headline = headlines.get(condition);
    if (headline == null) {
      throw new IllegalArgumentException("the source treats nobody for " + condition);
    }
    return headline;
  }

  /** The condition's measures in force, by id. */
  public List<Measure> of(String condition) {
    return measures.getOrDefault(condition, List.of());
  }

  /** The headlines' ids, by condition. */
  public SortedMap<String, String> headlineIds() {
    SortedMap<String, String> ids = new TreeMap<>();
    headlines.forEach((condition, headline) -> ids.put(condition, headline.id()));
    return ids;
  }

  /** The measures' ids, by condition. */
  public SortedMap<String, SortedSet<String>> idsByCondition() {
    SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
    measures.forEach(
        (condition, of) ->
            ids.put(condition, new TreeSet<>(of.stream().map(Measure::id).toList())));
    return ids;
  }

  /** The ids of all measures, each once. */
  public SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    idsByCondition().values().forEach(ids::addAll);
    return ids;
  }
}

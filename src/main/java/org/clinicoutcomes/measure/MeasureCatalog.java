package org.clinicoutcomes.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Instrument;

/**
 * Every instrument, measure and condition of a run, each under its key and consistent with the
 * others: what a measure or a headline names exists.
 */
public record MeasureCatalog(
    SortedMap<String, Instrument> instruments,
    SortedMap<String, Measure> measures,
    SortedMap<String, Condition> conditions) {

  public MeasureCatalog {
    instruments = new TreeMap<>(instruments);
    measures = new TreeMap<>(measures);
    conditions = new TreeMap<>(conditions);
  }

  /** The condition's measures, by id. */
  public List<Measure> measuresOf(String condition) {
    return measures.values().stream().filter(m -> m.conditions().contains(condition)).toList();
  }

  /** The first headline measure whose instrument is held, else the first of the list. */
  public Measure headline(String condition, Set<String> heldInstruments) {
    List<Measure> ladder = headlines(condition);
    return ladder.stream()
        .filter(measure -> heldInstruments.contains(measure.instrument().key()))
        .findFirst()
        .orElse(ladder.get(0));
  }

  private List<Measure> headlines(String condition) {
    return condition(condition).headlines().stream().map(this::measure).toList();
  }

  /** Keys of the conditions of a group. */
  public Set<String> group(String name) {
    return conditions.values().stream()
        .filter(condition -> condition.groups().contains(name))
        .map(Condition::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The condition of a key; the catalogue is asked only for keys that were checked against it. */
  public Condition condition(String key) {
    return get(conditions, key);
  }

  /** The instrument of a key; the catalogue is asked only for keys that were checked against it. */
  public Instrument instrument(String key) {
    return get(instruments, key);
  }

  /** The measure of an id; the catalogue is asked only for ids that were checked against it. */
  public Measure measure(String id) {
    return get(measures, id);
  }

  private static <T> T get(Map<String, T> entries, String key) {
    T entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no definition of " + key);
    }
    return entry;
  }
}

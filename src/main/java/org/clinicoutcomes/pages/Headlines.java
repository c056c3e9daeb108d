package org.clinicoutcomes.pages;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.MeasureCatalog;

/** The headlines of some sources by condition: several where sources differ. */
final class Headlines {

  private final SortedMap<String, SortedSet<String>> ids = new TreeMap<>();

  private Headlines() {}

  static Headlines of(Collection<SourceResult> sources) {
    Headlines headlines = new Headlines();
    for (SourceResult source : sources) {
      source
          .headlines()
          .forEach(
              (condition, id) ->
                  headlines.ids.computeIfAbsent(condition, c -> new TreeSet<>()).add(id));
    }
    return headlines;
  }

  boolean contains(String condition, String measure) {
    return ids.getOrDefault(condition, new TreeSet<>()).contains(measure);
  }

  /** The headlines of a condition, by id; none where nobody is treated for it. */
  List<String> of(String condition) {
    return List.copyOf(ids.getOrDefault(condition, new TreeSet<>()));
  }

  /** The conditions treated. */
  List<String> conditions() {
    return List.copyOf(ids.keySet());
  }

  /** A condition as charts and short tables name it, with its headline where it has several. */
  String label(MeasureCatalog catalog, String condition, String headline) {
    String name = catalog.condition(condition).name();
    return of(condition).size() > 1 ? name + " (" + catalog.measure(headline).phrase() + ")" : name;
  }

  /** Hands over every condition with each of its headlines, in order. */
  void forEach(BiConsumer<String, String> consumer) {
    ids.forEach((condition, of) -> of.forEach(id -> consumer.accept(condition, id)));
  }
}

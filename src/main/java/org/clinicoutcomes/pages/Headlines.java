package org.clinicoutcomes.pages;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.MeasureCatalog;

/** The headlines of some sources by condition: several where sources differ. */
final class Headlines {

  private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]*\\)");

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

  /**
   * A condition as charts and short tables name it; where it has several headlines with the scale
   * of this one, such as {@code Depression (PHQ-9)}, and where they share that with its rule.
   */
  String label(MeasureCatalog catalog, String condition, String headline) {
    String name = catalog.condition(condition).name();
    List<String> all = of(condition);
    if (all.size() < 2) {
      return name;
    }
    String scale = scale(catalog.measure(headline));
    boolean isShared =
        all.stream().filter(id -> scale(catalog.measure(id)).equals(scale)).count() > 1;
    return name + " (" + (isShared ? catalog.measure(headline).phrase() : scale) + ")";
  }

  /** What a rule's words call its scale behind "on the"; else what the scale itself is called. */
  private static String scale(Measure measure) {
    String[] words = measure.phrase().split(" on the ", 2);
    return words.length == 2
        ? words[1]
        : Wording.lowerCase(IN_BRACKETS.matcher(measure.instrument().name()).replaceAll(""));
  }

  /** Hands over every condition with each of its headlines, in order. */
  void forEach(BiConsumer<String, String> consumer) {
    ids.forEach((condition, of) -> of.forEach(id -> consumer.accept(condition, id)));
  }
}

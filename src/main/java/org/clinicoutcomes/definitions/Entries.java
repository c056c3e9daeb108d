package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The entries of every kind by key. An input's replace the built-in ones whole, or join them;
 * whoever wants both asks for the layers.
 */
final class Entries {

  private final Mistakes mistakes;
  private final Map<Kind, Map<String, List<YamlValue>>> byKind = new EnumMap<>(Kind.class);

  Entries(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Adds files of equal standing: between them, a key may come once. */
  void add(List<YamlFile> files) {
    Map<Kind, Map<String, YamlValue>> layer = new EnumMap<>(Kind.class);
    files.forEach(
        file -> add(file, layer.computeIfAbsent(file.kind(), k -> new LinkedHashMap<>())));
    layer.forEach((kind, entries) -> entries.forEach((key, value) -> put(kind, key, value)));
  }

  private void add(YamlFile file, Map<String, YamlValue> layer) {
    YamlValue root = file.root(mistakes);
    if (root == null) {
      return;
    }
    root.namedEntries("keys, each with its definition")
        .forEach(
            (key, value) -> {
              YamlValue first = layer.putIfAbsent(key, value);
              if (first != null) {
                String where = first.at().file() + " line " + first.at().line();
                value.isWrong("is defined in " + where + " too", "one definition");
              }
            });
  }

  private void put(Kind kind, String key, YamlValue value) {
    byKind
        .computeIfAbsent(kind, k -> new LinkedHashMap<>())
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(value);
  }

  /** The entries that hold, in the order of reading. */
  Map<String, YamlValue> of(Kind kind) {
    Map<String, YamlValue> last = new LinkedHashMap<>();
    layers(kind).forEach((key, values) -> last.put(key, values.get(values.size() - 1)));
    return last;
  }

  /** Every entry of a key, the built-in one first. */
  Map<String, List<YamlValue>> layers(Kind kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  /** The keys of a kind; none where a file of the kind could not be read. */
  SortedSet<String> declared(Kind kind) {
    return mistakes.hideEntriesOf(kind) ? new TreeSet<>() : new TreeSet<>(of(kind).keySet());
  }
}

package org.clinicoutcomes.definitions;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of every kind by key: an input's replace the built-in ones whole, or join them. */
final class Entries {

  private final Mistakes mistakes;
  private final Map<Kind, Map<String, Value>> byKind = new EnumMap<>(Kind.class);

  Entries(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** Adds files of equal standing: between them, a key may come once. */
  void add(List<YamlFile> files) {
    Map<Kind, Map<String, Value>> layer = new EnumMap<>(Kind.class);
    files.forEach(
        file -> add(file, layer.computeIfAbsent(file.kind(), k -> new LinkedHashMap<>())));
    layer.forEach((kind, entries) -> mutable(kind).putAll(entries));
  }

  private void add(YamlFile file, Map<String, Value> layer) {
    Value root = file.root(mistakes);
    if (root == null) {
      return;
    }
    root.namedEntries("keys, each with its definition")
        .forEach(
            (key, value) -> {
              Value first = layer.putIfAbsent(key, value);
              if (first != null) {
                String where = first.at().file() + " line " + first.at().line();
                value.isWrong("is defined in " + where + " too", "one definition");
              }
            });
  }

  private Map<String, Value> mutable(Kind kind) {
    return byKind.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  /** In the order of reading. */
  Map<String, Value> of(Kind kind) {
    return byKind.getOrDefault(kind, Map.of());
  }
}

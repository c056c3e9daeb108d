package org.clinicoutcomes.definitions;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is defined of one kind. An entry with mistakes of its own is known to be there, so that its
 * mistakes are not reported once more wherever it is named.
 *
 * @param declared the keys of all entries
 * @param entries those without mistakes, by key
 */
record Defined<T>(Kind kind, Set<String> declared, SortedMap<String, T> entries) {

  static <T> Defined<T> read(
      Entries all, Kind kind, BiFunction<String, YamlValue, @Nullable T> reader) {
    SortedMap<String, T> read = new TreeMap<>();
    Map<String, YamlValue> entries = all.of(kind);
    entries.forEach(
        (key, value) -> {
          T entry = reader.apply(key, value);
          if (entry != null) {
            read.put(key, entry);
          }
        });
    return new Defined<>(kind, entries.keySet(), read);
  }

  /** The entry that a value names, or null where it names none or one with mistakes. */
  @Nullable T named(YamlValue reference) {
    String key = Scalars.text(reference);
    if (key == null || isThere(reference, key)) {
      return key == null ? null : entries.get(key);
    }
    return null;
  }

  private boolean isThere(YamlValue reference, String key) {
    if (declared.contains(key)) {
      return true;
    }
    if (!reference.mistakes().hideEntriesOf(kind)) {
      String hint = Spelling.hint(key, declared);
      reference.isWrong(
          "names the unknown " + kind.noun() + " '" + Scalars.shortened(key) + "'" + hint,
          "one that is defined");
    }
    return false;
  }
}

package org.clinicoutcomes.verify;

import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.CodePoints;
import org.jspecify.annotations.Nullable;

/** Compares two sets of named values, name by name. */
final class EntryComparison {

  /** Told each name whose values differ; a value is null on the side that lacks the name. */
  @FunctionalInterface
  interface Told {
    void differs(String name, @Nullable String published, @Nullable String rebuilt);
  }

  private EntryComparison() {}

  static void run(
      SortedMap<String, String> published, SortedMap<String, String> rebuilt, Told told) {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    names.addAll(published.keySet());
    names.addAll(rebuilt.keySet());
    for (String name : names) {
      String before = published.get(name);
      String now = rebuilt.get(name);
      if (!Objects.equals(before, now)) {
        told.differs(name, before, now);
      }
    }
  }

  /** Which way a thing differs that one side may lack. */
  static String way(@Nullable String published, @Nullable String rebuilt) {
    if (published == null) {
      return "not in the report, but rebuilt";
    }
    return rebuilt == null ? "in the report, but not rebuilt" : "changed";
  }
}

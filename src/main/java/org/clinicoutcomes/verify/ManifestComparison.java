package org.clinicoutcomes.verify;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.ManifestEntries;
import org.jspecify.annotations.Nullable;

/** Compares what two reports say of themselves. */
final class ManifestComparison {

  private static final String VERSION = "version";
  private static final String INPUTS = "inputs";
  private static final String DEFINITIONS = "definitions";
  private static final String SETTINGS = "settings";
  private static final Set<String> CAUSES = Set.of(VERSION, INPUTS, DEFINITIONS, SETTINGS);

  private final ManifestEntries published;
  private final ManifestEntries rebuilt;
  private final Differences differences;

  ManifestComparison(ManifestEntries published, ManifestEntries rebuilt, Differences differences) {
    this.published = published;
    this.rebuilt = rebuilt;
    this.differences = differences;
  }

  /** From what the reports were made; whatever else differs may follow from this. */
  void causes() {
    compare(
        VERSION,
        (name, before, now) ->
            found(Difference.PROGRAM_VERSION, "Program version: " + values(before, now)));
    compare(
        INPUTS,
        (name, before, now) -> found(Difference.INPUT, "Input " + name + ": " + way(before, now)));
    compare(
        DEFINITIONS,
        (name, before, now) ->
            found(
                Difference.DEFINITIONS, "Definitions and settings: digest " + values(before, now)));
    compare(
        SETTINGS,
        (name, before, now) ->
            found(Difference.SETTING, "Setting " + name + ": " + values(before, now)));
  }

  /** Everything else, key by key. */
  void rest() {
    SortedSet<String> sections = new TreeSet<>(CodePoints.ORDER);
    sections.addAll(published.sections().keySet());
    sections.addAll(rebuilt.sections().keySet());
    sections.removeAll(CAUSES);
    try (Differences.Places places = differences.in(Manifest.FILE)) {
      for (String section : sections) {
        compare(
            section,
            (name, before, now) ->
                places.at(
                    Difference.MANIFEST_VALUE, name.isEmpty() ? section : section + " " + name));
      }
    }
  }

  private void compare(String section, EntryComparison.Told told) {
    SortedMap<String, String> before = published.section(section);
    EntryComparison.run(before, rebuilt.section(section), told);
  }

  private void found(Difference kind, String sentence) {
    differences.found(kind, sentence);
  }

  private static String way(@Nullable String before, @Nullable String now) {
    if (before == null) {
      return "added since";
    }
    return now == null ? "missing now" : "changed";
  }

  private static String values(@Nullable String before, @Nullable String now) {
    return said(before) + " in the report, " + said(now) + " now";
  }

  private static String said(@Nullable String value) {
    return value == null ? "none" : value;
  }
}

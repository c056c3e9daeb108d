package org.clinicoutcomes.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The program's own definitions, by name: a jar's folders cannot be listed everywhere. */
final class BuiltInFiles {

  /** Told apart from an input's file of the same name. */
  static final String PREFIX = "built-in ";

  static final Map<Kind, List<String>> NAMES =
      new TreeMap<>(
          Map.of(
              Kind.INSTRUMENTS,
              List.of("headache_and_pain.yaml", "mood_and_anxiety.yaml", "safety_and_global.yaml"),
              Kind.MEASURES,
              List.of(
                  "anxiety.yaml",
                  "depression.yaml",
                  "headache_and_pain.yaml",
                  "suicidal_ideation.yaml"),
              Kind.CONDITIONS,
              List.of("conditions.yaml"),
              Kind.VOCABULARY,
              List.of("vocabulary.yaml"),
              Kind.SYNONYMS,
              List.of(
                  "appointments.yaml",
                  "codes.yaml",
                  "columns.yaml",
                  "conditions.yaml",
                  "instruments.yaml",
                  "marks.yaml",
                  "measures.yaml"),
              Kind.CLAIMS,
              List.of("depression.yaml", "ketamine_therapy.yaml", "migraine.yaml"),
              Kind.SETTINGS,
              List.of(
                  "series.yaml",
                  "gate.yaml",
                  "doubts.yaml",
                  "comparison.yaml",
                  "worklist.yaml",
                  "claims.yaml",
                  "safety.yaml",
                  "attendance.yaml",
                  "disclosure.yaml")));

  private BuiltInFiles() {}

  static List<YamlFile> read(Mistakes mistakes) {
    List<YamlFile> files = new ArrayList<>();
    NAMES.forEach((kind, names) -> names.forEach(name -> files.add(read(kind, name, mistakes))));
    return files;
  }

  private static YamlFile read(Kind kind, String name, Mistakes mistakes) {
    String path = kind.path() + "/" + name;
    try (InputStream in = BuiltInFiles.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + path + ": build it again");
      }
      String text = FileText.decode(in.readAllBytes(), PREFIX + path, mistakes);
      return new YamlFile(PREFIX + path, kind, text == null ? "" : text);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own " + path + " cannot be read", e);
    }
  }
}

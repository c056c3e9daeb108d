package org.clinicoutcomes.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.FilePattern;
import org.clinicoutcomes.export.SourceMapping;

/** The names and patterns of files that a mapping has, held against what lies in the folder. */
final class NamedFiles {

  private final SourceMapping mapping;
  private final List<String> names;

  NamedFiles(SourceMapping mapping, List<String> names) {
    this.mapping = mapping;
    this.names = List.copyOf(names);
  }

  /** Those that no file has which is read for the kind, or was to be. */
  List<UnreadFile> unmatched() {
    List<UnreadFile> unmatched = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      for (String pattern : mapping.files().getOrDefault(kind, List.of())) {
        if (hasNone(kind, pattern)) {
          unmatched.add(UnreadFile.noSuchFile("files." + kind.code(), pattern));
        }
      }
      for (String pattern : mapping.fileConstants(kind).keySet()) {
        if (hasNone(kind, pattern)) {
          unmatched.add(UnreadFile.noSuchFile("constants." + kind.code(), pattern));
        }
      }
    }
    return unmatched;
  }

  /** Files that two patterns mean, each with another value for one column. */
  List<UnreadFile> contradictory() {
    List<UnreadFile> contradictory = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      names.stream()
          .filter(name -> FileNames.kinds(name, mapping).contains(kind))
          .forEach(name -> contradiction(kind, name).ifPresent(contradictory::add));
    }
    return contradictory;
  }

  private Optional<UnreadFile> contradiction(FileKind kind, String name) {
    SortedMap<String, Map<String, String>> constants = mapping.fileConstants(kind);
    List<String> patterns =
        constants.keySet().stream()
            .filter(written -> new FilePattern(written).matches(name))
            .toList();
    if (patterns.stream().map(FilePattern::new).anyMatch(FilePattern::isExact)) {
      return Optional.empty();
    }
    Map<String, String> first = new HashMap<>();
    boolean differ =
        patterns.stream()
            .flatMap(written -> constants.getOrDefault(written, Map.of()).entrySet().stream())
            .anyMatch(
                each ->
                    !each.getValue()
                        .equals(first.computeIfAbsent(each.getKey(), key -> each.getValue())));
    return differ
        ? Optional.of(UnreadFile.meantTwice(name, "constants." + kind.code(), patterns))
        : Optional.empty();
  }

  private boolean hasNone(FileKind kind, String written) {
    FilePattern pattern = new FilePattern(written);
    return names.stream()
        .filter(pattern::matches)
        .noneMatch(
            name -> FileNames.kinds(name, mapping).contains(kind) || FileNames.isSpreadsheet(name));
  }
}

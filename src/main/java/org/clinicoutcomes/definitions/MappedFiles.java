package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * The files of a source that a mapping names, by kind. A name stands once, whatever its case, and
 * is that of a file in the source's own folder that may hold data.
 */
final class MappedFiles {

  private static final Set<String> NEVER_DATA =
      Set.of("settings.yaml", "definitions", "mapping.yaml", "corrections.csv");

  private final Map<String, FileKind> kindOf = new HashMap<>();
  private final Map<FileKind, List<String>> files = new EnumMap<>(FileKind.class);

  private MappedFiles() {}

  static Map<FileKind, List<String>> read(@Nullable Value value) {
    MappedFiles read = new MappedFiles();
    ByFileKind.of(value)
        .forEach(
            (kind, names) ->
                names
                    .oneOrMore("a file's name, or a list of them")
                    .forEach(name -> read.add(kind, name)));
    return read.files;
  }

  private void add(FileKind kind, Value at) {
    String name = Scalars.text(at);
    if (name != null && isFileName(name, at) && isNew(name, kind, at)) {
      files.computeIfAbsent(kind, of -> new ArrayList<>()).add(name);
    }
  }

  private static boolean isFileName(String name, Value at) {
    String has = "has '" + Scalars.shortened(name) + "'";
    if (name.contains("/") || name.contains("\\")) {
      at.isWrong(has, "a name without a folder, as files lie in the source's own");
      return false;
    }
    if (name.startsWith(".") || name.startsWith("_") || NEVER_DATA.contains(lower(name))) {
      at.isWrong(has + ", which is never data", "another name");
      return false;
    }
    return true;
  }

  private boolean isNew(String name, FileKind kind, Value at) {
    FileKind first = kindOf.putIfAbsent(lower(name), kind);
    if (first != null) {
      at.isWrong(
          "has '" + Scalars.shortened(name) + "', which stands under " + first.code() + " already",
          "it once");
    }
    return first == null;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

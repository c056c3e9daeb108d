package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.FilePattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a source that a mapping names, by kind. A name stands once under a kind, whatever
 * its case, and is that of a file in the source's own folder that may hold data: one that is named
 * exactly must be there.
 */
final class MappedFiles {

  private static final Set<String> NEVER_DATA =
      Set.of("settings.yaml", "definitions", "mapping.yaml", "corrections.csv");

  private final List<String> folder;

  /**
   * @param mappingYaml beside which the files lie
   */
  MappedFiles(Path mappingYaml) {
    folder = FolderNames.beside(mappingYaml);
  }

  Map<FileKind, List<String>> read(@Nullable YamlValue value) {
    Map<FileKind, List<String>> files = new EnumMap<>(FileKind.class);
    ByFileKind.of(value)
        .forEach(
            (kind, names) -> {
              List<String> read = read(kind, names);
              if (!read.isEmpty()) {
                files.put(kind, read);
              }
            });
    return files;
  }

  private List<String> read(FileKind kind, YamlValue names) {
    List<String> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlValue each : names.oneOrMore("a file's name, or a list of them")) {
      String name = Scalars.text(each);
      if (name != null && isFile(name, "has '" + Scalars.shortened(name) + "'", each)) {
        if (seen.add(name.toLowerCase(Locale.ROOT))) {
          read.add(name);
        } else {
          each.isWrong(
              "has '"
                  + Scalars.shortened(name)
                  + "', which stands under "
                  + kind.code()
                  + " already",
              "it once");
        }
      }
    }
    return read;
  }

  /**
   * Whether a name is that of files that may hold data, and of one that is there.
   *
   * @param has how a mistake says that the mapping has it
   */
  boolean isFile(String name, String has, YamlValue at) {
    if (name.contains("/") || name.contains("\\")) {
      at.isWrong(has, "a name without a folder, as files lie in the source's own");
      return false;
    }
    if (isNeverData(name)) {
      at.isWrong(has + ", which is never data", "another name");
      return false;
    }
    return isThere(name, has, at);
  }

  private static boolean isNeverData(String name) {
    return name.startsWith(".")
        || name.startsWith("_")
        || NEVER_DATA.contains(name.toLowerCase(Locale.ROOT));
  }

  private boolean isThere(String name, String has, YamlValue at) {
    FilePattern pattern = new FilePattern(name);
    if (pattern.isExact() && folder.stream().noneMatch(pattern::matches)) {
      at.isWrong(
          has + ", which is not there" + Spelling.hint(name, folder),
          "the name of a file beside mapping.yaml, or a pattern such as \"Export*.csv\"");
      return false;
    }
    return true;
  }
}

package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A source's folder: which files of which kind lie in it, and their rows. */
final class NaiveFolder {
  /** What the names of a kind of file begin with. */
  static final String PATIENTS = "patients";

  static final String SESSIONS = "sessions";
  static final String SCORES = "(scores|assessments|observations)";
  static final String EVENTS = "adverse_events";

  private final Path folder;

  private NaiveFolder(Path folder) {
    this.folder = folder;
  }

  /** "Every subfolder with a table is a source of that name". */
  static List<NaiveFolder> in(Path input) throws IOException {
    List<NaiveFolder> sources = new ArrayList<>();
    for (Path path : sorted(input)) {
      if (Files.isDirectory(path) && holdsAny(path)) {
        sources.add(new NaiveFolder(path));
      }
    }
    return sources;
  }

  private static boolean holdsAny(Path path) throws IOException {
    boolean any = false;
    for (String kind : List.of(PATIENTS, SESSIONS, SCORES, EVENTS)) {
      any |= !new NaiveFolder(path).filesOf(kind).isEmpty();
    }
    return any;
  }

  /** The source's name. */
  String name() {
    return name(folder);
  }

  /** The files of a kind, "by name". */
  List<String> filesOf(String kind) throws IOException {
    return sorted(folder).stream()
        .filter(Files::isRegularFile)
        .map(NaiveFolder::name)
        .filter(file -> file.matches(kind + ".*\\.csv(\\.gz)?"))
        .toList();
  }

  /** The rows of a file, "line by line". */
  List<NaiveRow> rows(String file) throws IOException {
    return NaiveCsv.read(folder.resolve(file)).stream().map(NaiveRow::new).toList();
  }

  /** The rows of all files of a kind. */
  List<NaiveRow> rowsOf(String kind) throws IOException {
    List<NaiveRow> rows = new ArrayList<>();
    for (String file : filesOf(kind)) {
      rows.addAll(rows(file));
    }
    return rows;
  }

  /** "the date from which the records are complete"; null where the mapping states none. */
  LocalDate completeFrom() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    if (!Files.exists(mapping)) {
      return null;
    }
    String date = Files.readString(mapping).strip().replaceFirst("^complete_from:\\s*", "");
    return LocalDate.parse(date);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted((a, b) -> NaiveRecords.BY_CODE_POINT.compare(name(a), name(b))).toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

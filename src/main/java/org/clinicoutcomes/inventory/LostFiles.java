package org.clinicoutcomes.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.clinicoutcomes.export.PastedLine;

/**
 * Files in a source's folder that may hold what its tables lack and are never read: other kinds of
 * data, archives, what a transfer left half done, copies that programs keep, folders with tables.
 * Those whose name, or that of what lies in them, is one of a table of ours hold their source,
 * unless that table is read as well: then they are its copy.
 */
final class LostFiles {

  private static final Pattern DATA =
      Pattern.compile(
          "(.+)\\.(json|ndjson|jsonl|xml|parquet|feather|rds|rdata|sav|dta|sas7bdat|dat|data|prn|sql|dump"
              + "|db|sqlite|accdb|mdb)");

  /** A table's name and more, or what programs call copies and what is only half there. */
  private static final Pattern COPY =
      Pattern.compile(
          "(.+\\.(?:csv|tsv|txt))[^a-z0-9].*"
              + "|(.+)\\.(?:bak|old|orig|part|partial|tmp|temp|filepart|crdownload|download)");

  /** What transfers put beside a file. */
  private static final Pattern BESIDE =
      Pattern.compile(".+\\.(?:md5|sha\\d*|sha\\d*sum|crc|asc|sig|ok|done|ctl|log|lock)");

  private static final Pattern ARCHIVE =
      Pattern.compile("(.+)\\.(?:zip|7z|rar|tar|tgz|tar\\.gz|bz2|xz|zst)");
  private static final List<String> ADDED_TO_TABLES = List.of(".csv", ".tsv", ".txt", ".gz");
  private static final String ZIP = ".zip";
  private static final String AN_ARCHIVE = "an archive";
  private static final int LOOKED_AT = 1_000;
  private static final int DEPTH = 2;

  private static final String PUT_IT_HERE =
      "Put it into the source's folder as CSV, under a name of its own; if it is no export, put a _"
          + " before its name.";

  private static final String PUT_THEM_HERE =
      "If its tables are of the export, put them into the source's own folder as CSV, each under a"
          + " name of its own; if they are old ones or copies, put a _ before its name, or say in"
          + " mapping.yaml ";

  /** The doubt that such a file is. */
  private static final String NOT_READ = "file_not_read";

  private final String prefix;
  private final Set<String> read;
  private final List<UnreadFile> unread = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * @param prefix what paths of the source's files begin with
   * @param read the names of the files that are read, without their endings
   */
  LostFiles(String prefix, Set<String> read) {
    this.prefix = prefix;
    this.read = Set.copyOf(read);
  }

  /** Looks at an entry of the folder that is no table of a known kind. */
  void look(Path entry) {
    String name = InventoryScan.name(entry);
    String lower = FileNames.unpacked(name.toLowerCase(Locale.ROOT));
    if (FileNames.isReserved(name) || BESIDE.matcher(lower).matches()) {
      return;
    }
    if (Files.isRegularFile(entry)) {
      lookAt(entry, name, lower);
    } else if (FileNames.isTable(name) || isArchiveLost(entry, lower)) {
      unread.add(UnreadFile.notAFile(entry, name));
    } else if (Files.isDirectory(entry)) {
      lookIntoFolder(entry, name);
    } else {
      UnreadFile noFile = UnreadFile.notAFile(entry, name);
      add(name, FileNames.stem(name), noFile.because(), noFile.remedy());
    }
  }

  private boolean isArchiveLost(Path entry, String lower) {
    Matcher archive = ARCHIVE.matcher(lower);
    return !Files.isDirectory(entry) && archive.matches() && !read.contains(stem(archive.group(1)));
  }

  private void lookAt(Path file, String name, String lower) {
    Matcher archive = ARCHIVE.matcher(lower);
    Matcher data = DATA.matcher(lower);
    Matcher copy = COPY.matcher(lower);
    if (archive.matches()) {
      lookIntoArchive(file, name, archive.group(1));
    } else if (data.matches()) {
      add(name, data.group(1), "is no table, and not read.");
    } else if (copy.matches()) {
      String table = copy.group(1) == null ? copy.group(2) : copy.group(1);
      if (FileNames.hasKind(table) || FileNames.isTable(table)) {
        add(
            name,
            table,
            "is not read: such a name is that of a copy, or of what is only half there.");
      }
    }
  }

  /** What is to be held. */
  List<UnreadFile> unread() {
    return List.copyOf(unread);
  }

  /** What is to be said. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private void lookInto(String name, String what, List<String> tables) {
    tables.stream()
        .filter(each -> isLost(stem(each)))
        .findFirst()
        .or(() -> tables.stream().findFirst())
        .ifPresent(
            table ->
                add(
                    name,
                    table,
                    "is " + what + ": " + table + others(tables.size() - 1) + " not read.",
                    PUT_THEM_HERE + PastedLine.accepted(NOT_READ, name, 1) + "."));
  }

  private static String others(int more) {
    return more == 0 ? " in it is" : " and " + more + " more in it are";
  }

  private void add(String name, String meant, String because) {
    add(name, meant, because, PUT_IT_HERE);
  }

  private void add(String name, String meant, String because, String remedy) {
    if (isLost(stem(meant))) {
      unread.add(new UnreadFile(name, because, remedy));
    } else {
      warnings.add(warning(name, because));
    }
  }

  private String warning(String name, String because) {
    return prefix + name + " " + because.substring(0, because.length() - 1);
  }

  private boolean isLost(String stem) {
    return FileNames.hasKind(stem) && !read.contains(stem);
  }

  /** What names of tables are compared by: without the endings that their copies have. */
  static String stem(String name) {
    String stem = name.toLowerCase(Locale.ROOT);
    for (String before = ""; !before.equals(stem); ) {
      before = stem;
      for (String ending : ADDED_TO_TABLES) {
        stem = stem.endsWith(ending) ? stem.substring(0, stem.length() - ending.length()) : stem;
      }
    }
    return stem;
  }

  private void lookIntoFolder(Path folder, String name) {
    try {
      lookInto(name, "a folder", tables(inFolder(folder, DEPTH)));
    } catch (IOException | UncheckedIOException unreadable) {
      add(name, name, "is a folder that cannot be looked into.");
    }
  }

  /** Whatever is no folder: a link to a table is one, whether or not it is there. */
  private static Stream<String> inFolder(Path folder, int depth) throws IOException {
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.toList();
    }
    List<String> names = new ArrayList<>();
    for (Path entry : entries) {
      if (!Files.isDirectory(entry)) {
        names.add(InventoryScan.name(entry));
      } else if (depth > 1) {
        inFolder(entry, depth - 1).forEach(names::add);
      }
    }
    return names.stream();
  }

  /** Of an archive that is no zip nothing tells but its name. */
  private void lookIntoArchive(Path file, String name, String meant) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(ZIP)) {
      lookInto(name, AN_ARCHIVE, List.of(FileNames.isTable(meant) ? meant : meant + ".csv"));
      return;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      lookInto(
          name,
          AN_ARCHIVE,
          tables(
              zip.stream()
                  .map(ZipEntry::getName)
                  .map(inside -> inside.substring(inside.lastIndexOf('/') + 1))));
    } catch (IOException | IllegalArgumentException damaged) {
      addDamaged(name, meant);
    }
  }

  private void addDamaged(String name, String meant) {
    String because = "is an archive that is damaged or was cut off, and not read.";
    if (read.contains(stem(meant))) {
      warnings.add(warning(name, because));
    } else {
      unread.add(new UnreadFile(name, because, PUT_IT_HERE));
    }
  }

  private static List<String> tables(Stream<String> names) {
    return names.filter(FileNames::isTable).limit(LOOKED_AT).sorted().toList();
  }
}

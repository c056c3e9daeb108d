package org.clinicoutcomes.inventory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Takes stock of one folder as a source: its tables, its mapping, and what is neither. */
final class SourceScan {

  private static final String KINDS =
      "patients, sessions, scores (or assessments, observations), adverse_events";

  private final String prefix;
  private final List<Path> entries;
  private final Set<String> leaveOut;
  private final List<InputFile> data = new ArrayList<>();
  private final List<UnreadFile> unread = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> leftForNextRun = new ArrayList<>();
  private SourceMapping mapping = SourceMapping.NONE;

  /**
   * @param prefix what paths of its files begin with; empty for the input folder itself
   * @param entries what lies in it, by name
   */
  SourceScan(String prefix, List<Path> entries, Set<String> leaveOut) {
    this.prefix = prefix;
    this.entries = List.copyOf(entries);
    this.leaveOut = leaveOut;
  }

  /** The source; null if the folder is none. */
  @Nullable SourceFiles run(String source, Function<InputFile, SourceMapping> mappings) {
    warnOfSlips();
    InputFile mappingFile = mappingFile();
    mapping = mappingFile == null ? SourceMapping.NONE : mappings.apply(mappingFile);
    entries.forEach(this::addData);
    addSpreadsheets();
    NamedFiles named = new NamedFiles(mapping, names());
    unread.addAll(named.unmatched());
    unread.addAll(named.contradictory());
    warnOfOthers();
    boolean isNone = data.isEmpty() && leftForNextRun.isEmpty() && unread.isEmpty();
    if (isNone && (mappingFile == null || prefix.isEmpty())) {
      warnOfIdleMapping(mappingFile);
      return null;
    }
    return new SourceFiles(source, byKind(), mappingFile, mapping, unread);
  }

  /** Its data files, each once. */
  List<InputFile> data() {
    return data;
  }

  List<String> warnings() {
    return warnings;
  }

  List<String> leftForNextRun() {
    return leftForNextRun;
  }

  /** What is passed over for one letter must not be passed over in silence. */
  private void warnOfSlips() {
    for (String name : names()) {
      String meant = FileNames.meantBy(name);
      if (meant != null) {
        warnings.add(prefix + name + " is not read: it would have to be called " + meant);
      }
    }
  }

  private void warnOfIdleMapping(@Nullable InputFile mappingFile) {
    if (mappingFile != null) {
      warnings.add("mapping.yaml is not used: it is of the files beside it, and there are none.");
    }
  }

  /** One that is no file is a mistake, which its reader tells. */
  private @Nullable InputFile mappingFile() {
    for (Path entry : entries) {
      if (InventoryScan.name(entry).equals(FileNames.MAPPING)) {
        String path = prefix + FileNames.MAPPING;
        return Files.isRegularFile(entry)
            ? Checksum.describe(path, entry, null)
            : new InputFile(path, entry, null, 0, "");
      }
    }
    return null;
  }

  private void addData(Path entry) {
    String name = InventoryScan.name(entry);
    SortedSet<FileKind> kinds = FileNames.kinds(name, mapping);
    boolean isOfRoot = prefix.isEmpty() && Files.isDirectory(entry);
    if (kinds.isEmpty() || isOfRoot) {
      return;
    }
    if (Files.isRegularFile(entry)) {
      addFile(prefix + name, entry, kinds.first());
    } else {
      unread.add(UnreadFile.notAFile(entry, name));
    }
  }

  private void addFile(String path, Path file, FileKind kind) {
    InputFile described =
        leaveOut.contains(path) ? null : Checksum.describeAtRest(path, file, kind);
    if (described == null) {
      leftForNextRun.add(
          path + " is still being written: it is left for the next run, and nothing of it counts.");
    } else {
      data.add(described);
    }
  }

  private List<InputFile> byKind() {
    List<InputFile> all = new ArrayList<>();
    data.forEach(
        file -> FileNames.kinds(file.name(), mapping).forEach(kind -> all.add(file.as(kind))));
    all.sort(Comparator.comparing(InputFile::kind)); // stable: by name within a kind
    return all;
  }

  /**
   * A spreadsheet may hold what the tables lack, unless a table of its name stands beside it: then
   * somebody has saved it as one.
   */
  private void addSpreadsheets() {
    Map<String, String> tables = new HashMap<>();
    data.forEach(file -> tables.put(FileNames.stem(file.name()), file.name()));
    for (String name : names()) {
      String table = tables.get(FileNames.stem(name));
      if (!FileNames.isSpreadsheet(name)) {
        continue;
      }
      if (table != null) {
        warnings.add(prefix + name + " is not read: " + table + " is.");
      } else if (!prefix.isEmpty() || !data.isEmpty() || FileNames.hasKind(name)) {
        unread.add(UnreadFile.spreadsheet(name));
      } else {
        warnings.add(UnreadFile.spreadsheet(name).sentence());
      }
    }
  }

  /** A folder none of whose files has a known kind is named once; else its strange tables are. */
  private void warnOfOthers() {
    List<String> files =
        entries.stream().filter(Files::isRegularFile).map(InventoryScan::name).toList();
    boolean noneKnown = files.stream().allMatch(name -> FileNames.kinds(name, mapping).isEmpty());
    List<String> others =
        files.stream()
            .filter(name -> FileNames.kinds(name, mapping).isEmpty())
            .filter(noneKnown ? FileNames::looksLikeData : FileNames::isTable)
            .toList();
    if (noneKnown && !others.isEmpty()) {
      warnings.add(
          "Nothing is read from "
              + (prefix.isEmpty() ? "the input folder's own files" : prefix)
              + ": none of its files ("
              + String.join(", ", others)
              + ") has a name that begins with "
              + KINDS
              + " and ends in .csv, .tsv, .txt or one of these and .gz; mapping.yaml may name them"
              + " under files.");
    } else {
      others.forEach(
          name ->
              warnings.add(prefix + name + " is not read: its name begins with none of " + KINDS));
    }
  }

  private List<String> names() {
    return entries.stream().map(InventoryScan::name).toList();
  }
}

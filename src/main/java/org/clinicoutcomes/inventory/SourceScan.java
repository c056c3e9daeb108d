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
import java.util.stream.Collectors;
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
  private final List<InputFile> unplaced = new ArrayList<>();
  private SourceMapping mapping = SourceMapping.NONE;
  private boolean isBesideClinics;

  /**
   * @param prefix what paths of its files begin with; empty for the input folder itself
   * @param entries what lies in it, by name
   */
  SourceScan(String prefix, List<Path> entries, Set<String> leaveOut) {
    this.prefix = prefix;
    this.entries = List.copyOf(entries);
    this.leaveOut = leaveOut;
  }

  /** The same of a folder in which the clinics' own lie. */
  SourceScan besideClinics() {
    isBesideClinics = true;
    return this;
  }

  /** The source; null if the folder is none. */
  @Nullable SourceFiles run(
      String source, Path folder, Function<InputFile, SourceMapping> mappings) {
    warnOfSlips();
    InputFile mappingFile = mappingFile();
    mapping = mappingFile == null ? SourceMapping.NONE : mappings.apply(mappingFile);
    entries.forEach(this::addData);
    addSpreadsheets();
    addLostFiles();
    NamedFiles named = new NamedFiles(mapping, names());
    unread.addAll(named.unmatched());
    unread.addAll(named.contradictory());
    entries.stream()
        .filter(this::isUnplaced)
        .map(entry -> Checksum.describe(prefix + InventoryScan.name(entry), entry, null))
        .forEach(unplaced::add);
    boolean hasTables = !data.isEmpty() || (!unplaced.isEmpty() && !isBesideClinics);
    boolean isNone = !hasTables && leftForNextRun.isEmpty() && unread.isEmpty();
    if (isNone && (mappingFile == null || prefix.isEmpty())) {
      warnOfNothing();
      warnOfIdleMapping(mappingFile);
      return null;
    }
    warnOfUnplaced();
    return new SourceFiles(source, folder, byKind(), mappingFile, mapping, unread, unplaced);
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
    if (kinds.isEmpty()) {
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

  /** Beside the clinics' folders nobody knows whose they are. */
  private void addLostFiles() {
    Set<String> read =
        data.stream().map(file -> LostFiles.stem(file.name())).collect(Collectors.toSet());
    LostFiles lost = new LostFiles(prefix, read);
    entries.stream()
        .filter(entry -> FileNames.kinds(InventoryScan.name(entry), mapping).isEmpty())
        .filter(entry -> !prefix.isEmpty() || !Files.isDirectory(entry))
        .forEach(lost::look);
    warnings.addAll(lost.warnings());
    if (isBesideClinics) {
      lost.unread().forEach(file -> warnings.add(file.sentence()));
    } else {
      unread.addAll(lost.unread());
    }
  }

  /** Without sessions it is held, and that says which tables there are. */
  private void warnOfUnplaced() {
    if (data.stream().anyMatch(file -> isOf(file, FileKind.SESSIONS))) {
      unplaced.forEach(
          file ->
              warnings.add(file.path() + " is not read: its name begins with none of " + KINDS));
    }
  }

  private void warnOfNothing() {
    List<String> others =
        entries.stream()
            .filter(Files::isRegularFile)
            .map(InventoryScan::name)
            .filter(FileNames::looksLikeData)
            .toList();
    if (!others.isEmpty()) {
      warnings.add(
          "Nothing is read from "
              + (prefix.isEmpty() ? "the input folder's own files" : prefix)
              + ": none of its files ("
              + String.join(", ", others)
              + ") has a name that begins with "
              + KINDS
              + " and ends in .csv, .tsv, .txt or one of these and .gz; mapping.yaml may name them"
              + " under files.");
    }
  }

  private boolean isUnplaced(Path entry) {
    String name = InventoryScan.name(entry);
    return Files.isRegularFile(entry)
        && FileNames.kinds(name, mapping).isEmpty()
        && (FileNames.isTable(name) || (FileNames.looksLikeData(name) && TextTable.is(entry)));
  }

  private boolean isOf(InputFile file, FileKind kind) {
    return FileNames.kinds(file.name(), mapping).contains(kind);
  }

  private List<String> names() {
    return entries.stream().map(InventoryScan::name).toList();
  }
}

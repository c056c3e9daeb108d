package org.clinicoutcomes.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.instrument.CodePoints;
import org.jspecify.annotations.Nullable;

/** One walk through an input folder: its sources, settings and definitions. */
final class InventoryScan {

  private static final String KINDS =
      "patients, sessions, scores (or assessments, observations), adverse_events";

  private final Path input;
  private final List<SourceFiles> sources = new ArrayList<>();
  private final List<InputFile> inputs = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> leftForNextRun = new ArrayList<>();
  private final Function<InputFile, SourceMapping> mappings;
  private final Set<String> leaveOut;

  InventoryScan(Path input, Function<InputFile, SourceMapping> mappings, Set<String> leaveOut) {
    this.input = input;
    this.mappings = mappings;
    this.leaveOut = leaveOut;
  }

  Inventory run() {
    List<Path> entries = list(input);
    addSource(rootName(), "", entries);
    for (Path entry : entries) {
      addEntry(entry);
    }
    sources.sort(Comparator.comparing(SourceFiles::name, CodePoints.ORDER));
    inputs.sort(Comparator.comparing(InputFile::path, CodePoints.ORDER));
    requireSources();
    return new Inventory(sources, inputs, warnings, leftForNextRun);
  }

  private void addEntry(Path entry) {
    String name = name(entry);
    if (name.equals(FileNames.SETTINGS)) {
      inputs.add(Checksum.describe(name, entry, null));
    } else if (name.equals(FileNames.DEFINITIONS) && Files.isDirectory(entry)) {
      addAll(name + "/", entry);
    } else if (Files.isDirectory(entry) && !FileNames.isReserved(name)) {
      addSource(name, name + "/", list(entry));
    }
  }

  private void addAll(String prefix, Path folder) {
    for (Path entry : list(folder)) {
      String name = name(entry);
      if (Files.isDirectory(entry)) {
        addAll(prefix + name + "/", entry);
      } else if (!FileNames.isHidden(name)) {
        inputs.add(Checksum.describe(prefix + name, entry, null));
      }
    }
  }

  private void addSource(String source, String prefix, List<Path> entries) {
    warnOfSlips(prefix, entries);
    List<Path> files = entries.stream().filter(Files::isRegularFile).toList();
    InputFile mappingFile = mapping(prefix, files);
    SourceMapping mapping = mappingFile == null ? SourceMapping.NONE : mappings.apply(mappingFile);
    int leftBefore = leftForNextRun.size();
    List<InputFile> data = data(prefix, files, mapping);
    warnOfOthers(prefix, files, mapping);
    if (data.isEmpty() && leftForNextRun.size() == leftBefore) {
      return;
    }
    sources.add(new SourceFiles(source, data, mappingFile, mapping));
    inputs.addAll(data);
    Stream.ofNullable(mappingFile).forEach(inputs::add);
  }

  /** What is passed over for one letter must not be passed over in silence. */
  private void warnOfSlips(String prefix, List<Path> entries) {
    for (Path entry : entries) {
      String meant = FileNames.meantBy(name(entry));
      if (meant != null) {
        warnings.add(prefix + name(entry) + " is not read: it would have to be called " + meant);
      }
    }
  }

  private List<InputFile> data(String prefix, List<Path> files, SourceMapping mapping) {
    List<InputFile> data = new ArrayList<>();
    for (Path file : files) {
      FileKind kind = FileNames.kind(name(file), mapping);
      if (kind != null) {
        addData(data, prefix + name(file), file, kind);
      }
    }
    data.sort(Comparator.comparing(InputFile::kind)); // stable: by name within a kind
    return data;
  }

  private void addData(List<InputFile> data, String path, Path file, FileKind kind) {
    InputFile described =
        leaveOut.contains(path) ? null : Checksum.describeAtRest(path, file, kind);
    if (described == null) {
      leftForNextRun.add(
          path + " is still being written: it is left for the next run, and nothing of it counts.");
    } else {
      data.add(described);
    }
  }

  private static @Nullable InputFile mapping(String prefix, List<Path> files) {
    return files.stream()
        .filter(file -> name(file).equals(FileNames.MAPPING))
        .map(file -> Checksum.describe(prefix + FileNames.MAPPING, file, null))
        .findFirst()
        .orElse(null);
  }

  /** A folder none of whose files has a known kind is named once; else its strange tables are. */
  private void warnOfOthers(String prefix, List<Path> files, SourceMapping mapping) {
    boolean noneKnown =
        files.stream().allMatch(file -> FileNames.kind(name(file), mapping) == null);
    List<String> others =
        files.stream()
            .map(InventoryScan::name)
            .filter(name -> FileNames.kind(name, mapping) == null)
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

  private void requireSources() {
    if (sources.isEmpty()) {
      throw new InputProblem(
          "No source found in "
              + input
              + ": expected a subfolder for each clinic with a file such as sessions.csv."
              + (warnings.isEmpty() ? "" : " " + String.join(" ", warnings)));
    }
    for (int i = 1; i < sources.size(); i++) {
      if (sources.get(i).name().equals(sources.get(i - 1).name())) {
        throw new InputProblem(
            "Two sources in " + input + " are called " + sources.get(i).name() + "; rename one.");
      }
    }
  }

  private String rootName() {
    Path last = input.toAbsolutePath().normalize().getFileName();
    return last == null ? "input" : FileNames.composed(last.toString());
  }

  private static String name(Path path) {
    String name = FileNames.composed(String.valueOf(path.getFileName()));
    if (name.indexOf('\uFFFD') >= 0) {
      // Under another language setting the report would call its clinics by another name.
      throw new InputProblem(
          "A name in "
              + path.getParent()
              + " cannot be read under this system's language setting; set LC_ALL=C.UTF-8.");
    }
    return name;
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(InventoryScan::name, CodePoints.ORDER)).toList();
    } catch (IOException | UncheckedIOException unreadable) {
      throw new InputProblem(
          "The folder " + folder + " cannot be read; check its permissions.", unreadable);
    }
  }
}

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.instrument.CodePoints;

/** One walk through an input folder: its sources, settings and definitions. */
final class InventoryScan {

  /** Of definitions; a folder further down is a mistake, or a link that leads back up. */
  private static final int DEPTH = 2;

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
    entries.forEach(this::addEntry);
    addRoot(entries);
    sources.sort(Comparator.comparing(SourceFiles::name, CodePoints.ORDER));
    inputs.sort(Comparator.comparing(InputFile::path, CodePoints.ORDER));
    requireSources();
    return new Inventory(sources, inputs, warnings, leftForNextRun);
  }

  private void addEntry(Path entry) {
    String name = name(entry);
    if (name.equals(FileNames.SETTINGS) && Files.isRegularFile(entry)) {
      inputs.add(Checksum.describe(name, entry, null));
    } else if (name.equals(FileNames.DEFINITIONS) && Files.isDirectory(entry)) {
      addAll(name + "/", entry, DEPTH);
    } else if (Files.isDirectory(entry) && !FileNames.isReserved(name)) {
      addSource(name, entry, new SourceScan(name + "/", list(entry), leaveOut));
    } else if (UnreadFile.isLinkToNothing(entry) && FileNames.mayBeFolder(name)) {
      addLostFolder(name, entry);
    }
  }

  private void addAll(String prefix, Path folder, int depth) {
    for (Path entry : list(folder)) {
      String name = name(entry);
      if (Files.isDirectory(entry) && depth > 1) {
        addAll(prefix + name + "/", entry, depth - 1);
      } else if (!FileNames.isHidden(name) && Files.isRegularFile(entry)) {
        inputs.add(Checksum.describe(prefix + name, entry, null));
      }
    }
  }

  /**
   * The folder itself. Tables in it that nobody can place are a source's where there is no other;
   * beside clinics they may be anything.
   */
  private void addRoot(List<Path> entries) {
    boolean isAlone = sources.stream().allMatch(source -> source.files().isEmpty());
    Set<String> ofOthers = sources.stream().map(SourceFiles::name).collect(Collectors.toSet());
    List<Path> own = entries.stream().filter(entry -> !ofOthers.contains(name(entry))).toList();
    SourceScan scan = new SourceScan("", own, leaveOut);
    List<String> ofClinics = List.copyOf(warnings);
    warnings.clear();
    addSource(rootName(), input, isAlone ? scan : scan.besideClinics());
    warnings.addAll(ofClinics);
  }

  private void addSource(String source, Path folder, SourceScan scan) {
    SourceFiles found = scan.run(source, folder, mappings);
    warnings.addAll(scan.warnings());
    leftForNextRun.addAll(scan.leftForNextRun());
    if (found != null) {
      sources.add(found);
      inputs.addAll(scan.data());
      Stream.ofNullable(found.mappingFile()).forEach(inputs::add);
    }
  }

  /** A clinic whose folder is not mounted must not be missing in silence. */
  private void addLostFolder(String name, Path link) {
    UnreadFile lost =
        new UnreadFile(name, "is a link to nothing.", "Put the folder back that it leads to.");
    sources.add(
        new SourceFiles(name, link, List.of(), null, SourceMapping.NONE, List.of(lost), List.of()));
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

  static String name(Path path) {
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

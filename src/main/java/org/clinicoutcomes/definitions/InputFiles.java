package org.clinicoutcomes.definitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files under {@code INPUT/definitions}, by folder and name. A file that would be passed over
 * in silence is a mistake: its author believes that it counts.
 */
final class InputFiles {

  private static final String SUFFIX = ".yaml";

  private final Mistakes mistakes;
  private final List<YamlFile> files = new ArrayList<>();

  private InputFiles(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  static List<YamlFile> read(Path input, Mistakes mistakes) {
    InputFiles read = new InputFiles(mistakes);
    Path folder = input.resolve(Kind.FOLDER);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      read.members(folder, Kind.FOLDER).forEach(read::addFolder);
    }
    return read.files;
  }

  private void addFolder(Path folder) {
    String name = folder.getFileName().toString();
    Optional<Kind> kind = Kind.ofFolder(name);
    if (kind.isEmpty() || !Files.isDirectory(folder)) {
      mistakes.add(
          Spot.of(Kind.FOLDER + "/" + name),
          "is no folder of definitions" + Spelling.hint(name, Kind.folders()),
          "only the folders " + String.join(", ", Kind.folders()));
      return;
    }
    members(folder, kind.get().path()).forEach(file -> addFile(kind.get(), file));
  }

  private void addFile(Kind kind, Path file) {
    String name = kind.path() + "/" + file.getFileName();
    if (!name.endsWith(SUFFIX)) {
      mistakes.add(
          Spot.of(name), "is not read", "a name ending in .yaml, or beginning with _ to leave it");
      return;
    }
    String text = FileText.read(file, name, mistakes);
    if (text != null) {
      files.add(new YamlFile(name, kind, text));
    }
  }

  private List<Path> members(Path folder, String name) {
    try (Stream<Path> members = Files.list(folder)) {
      return members
          .filter(member -> !isReserved(member.getFileName().toString()))
          .sorted(Comparator.comparing(member -> member.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      mistakes.add(Spot.of(name), "cannot be listed", "a folder that this program may read");
      return List.of();
    }
  }

  private static boolean isReserved(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }
}

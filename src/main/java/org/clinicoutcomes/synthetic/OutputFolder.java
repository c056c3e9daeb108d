package org.clinicoutcomes.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder that invented exports are written into. Real exports are never overwritten: what is
 * there already must carry the mark of an earlier invention, and nothing that was not part of it.
 */
final class OutputFolder {

  private static final Set<String> OF_A_CLINIC = ofAClinic();
  private static final Set<String> OF_ALL = Set.of(SyntheticExports.SETTINGS, Truth.FILE);

  private static Set<String> ofAClinic() {
    Set<String> files = new TreeSet<>(Shape.files());
    files.add(ClinicExport.MAPPING);
    return files;
  }

  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Empties the folder of an earlier invention, or makes it. */
  void makeFree() throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new OccupiedFolder(folder + " is a file, not a folder; name another with --output.");
    }
    Files.createDirectories(folder);
    List<Path> earlier = below();
    if (!earlier.isEmpty()) {
      requireInvented(earlier);
      for (Path path : earlier) {
        Files.delete(path);
      }
    }
  }

  /** Everything in it, what lies deepest first, and the mark last of all. */
  private List<Path> below() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> below = new ArrayList<>(paths.filter(path -> !path.equals(folder)).toList());
      below.sort(Comparator.comparing(this::isMark).thenComparing(Comparator.reverseOrder()));
      return below;
    }
  }

  private boolean isMark(Path path) {
    return folder.relativize(path).toString().equals(SyntheticExports.SETTINGS);
  }

  private void requireInvented(List<Path> earlier) throws IOException {
    if (!hasMark()) {
      throw new OccupiedFolder(
          folder
              + " is not empty, and generate did not write what is in it; name a new folder with"
              + " --output, or empty this one first.");
    }
    for (Path path : earlier) {
      if (!isPartOfInvention(path)) {
        throw new OccupiedFolder(
            folder
                + " also holds "
                + folder.relativize(path)
                + ", which generate does not write; move it away, or name another folder with"
                + " --output.");
      }
    }
  }

  private boolean hasMark() throws IOException {
    Path settings = folder.resolve(SyntheticExports.SETTINGS);
    return Files.isRegularFile(settings)
        && Files.readString(settings, StandardCharsets.UTF_8).startsWith(SyntheticExports.MARK);
  }

  private boolean isPartOfInvention(Path path) {
    Path relative = folder.relativize(path);
    String name = String.valueOf(relative.getFileName());
    return switch (relative.getNameCount()) {
      case 1 -> Files.isDirectory(path) ? Clinics.isName(name) : OF_ALL.contains(name);
      case 2 -> Files.isRegularFile(path) && OF_A_CLINIC.contains(name);
      default -> false;
    };
  }
}

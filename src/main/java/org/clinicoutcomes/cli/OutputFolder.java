package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where reports are put: never among the exports, of which the next run would take them for one.
 */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * The folder of reports.
   *
   * @throws WrongUse if it is the folder of exports, or within it, by whatever way it is named
   */
  static Path outside(Path input, Path output) {
    InputOptions.named("--output", output);
    if (real(output).startsWith(real(input))) {
      throw new WrongUse(
          "The output folder "
              + output
              + " lies within the input folder "
              + input
              + ", where the next run would take reports for exports. Name another with --output."
              + " Nothing was published.");
    }
    return output;
  }

  /** Without links as far as it exists. */
  private static Path real(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    try {
      if (Files.exists(absolute) || parent == null) {
        return absolute.toRealPath();
      }
      return real(parent).resolve(absolute.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Runs night after night over a small export whose newest session is of 2024-03-01.
 *
 * @param folder holds the input and the output
 */
record Nights(Path folder) {

  /** The first of them. */
  static final LocalDate FIRST = LocalDate.of(2024, 3, 2);

  /** Writes the export of two sources. */
  static Nights over(Path folder) throws IOException {
    Nights nights = new Nights(folder);
    for (String source : List.of("north", "south")) {
      SmallExport.write(nights.input().resolve(source), source);
      Files.writeString(
          nights.input().resolve(source).resolve("mapping.yaml"), "complete_from: 2024-01-01");
    }
    return nights;
  }

  Path input() {
    return folder.resolve("input");
  }

  Path output() {
    return folder.resolve("output");
  }

  /** The nightly run, so many nights after the first. */
  Ended night(int number, Upkeep upkeep) {
    return run(null, FIRST.plusDays(number), upkeep);
  }

  /** A run on some day. */
  Ended run(@Nullable LocalDate asOf, LocalDate today, Upkeep upkeep) {
    return CommandLineCall.call(
        new RunRequest(input(), output(), asOf, today, Extent.WHOLE, false, false, 2, upkeep));
  }
}

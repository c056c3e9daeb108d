package org.clinicoutcomes.steps;

import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.publish.Extent;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks a run to do.
 *
 * @param input the folder of exports
 * @param output the folder of reports
 * @param asOf the as-of date, if stated; else that of the settings, else {@code today}
 * @param today the machine's date, asked once
 * @param extent how much of a report
 * @param rerun whether to make a report again that is already up to date
 * @param acceptSmaller whether to publish sources with far fewer patients than before
 * @param threads how many sources to read, and workbooks to write, at once, at least 1
 * @param upkeep how the output folder is looked after
 */
public record RunRequest(
    Path input,
    Path output,
    @Nullable LocalDate asOf,
    LocalDate today,
    Extent extent,
    boolean rerun,
    boolean acceptSmaller,
    int threads,
    Upkeep upkeep) {

  /** A run for a whole report, with the usual upkeep. */
  public RunRequest(
      Path input,
      Path output,
      @Nullable LocalDate asOf,
      LocalDate today,
      boolean rerun,
      int threads) {
    this(input, output, asOf, today, Extent.WHOLE, rerun, false, threads, Upkeep.USUAL);
  }
}

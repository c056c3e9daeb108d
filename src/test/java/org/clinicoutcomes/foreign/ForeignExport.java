package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.publish.Folders;

/**
 * One source's export and what the whole program makes of it. The folder is a source called {@code
 * clinic}; the report is that of {@code as-of}.
 */
final class ForeignExport {

  private static final Path CASES = Path.of("src/test/resources/exports");

  private final Path folder;
  private final String asOf;

  /**
   * @param folder an empty one
   */
  ForeignExport(Path folder, String asOf) {
    this.folder = folder;
    this.asOf = asOf;
    Folders.create(source());
  }

  /** A copy of an export kept with the tests. */
  static ForeignExport kept(String name, Path folder) {
    ForeignExport export =
        new ForeignExport(folder, name.startsWith("40_") ? "2025-06-30" : "2026-06-30");
    Folders.delete(export.source());
    Folders.copy(CASES.resolve(name), export.source());
    return export;
  }

  /** The source's own folder. */
  Path source() {
    return folder.resolve("input/clinic");
  }

  /** Writes a file, its lines ended by LF. */
  ForeignExport file(String name, String... lines) {
    try {
      Files.write(source().resolve(name), List.of(lines), StandardCharsets.UTF_8);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Adds lines to the mapping, as a manager would paste them. */
  ForeignExport paste(String... lines) {
    try {
      Path mapping = source().resolve("mapping.yaml");
      String before = Files.exists(mapping) ? Files.readString(mapping) : "";
      Files.writeString(mapping, before + String.join("\n", lines) + "\n");
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What {@code check} says. */
  Ended check(String... options) {
    return CommandLineCall.call(
        Stream.concat(
                Stream.of("check", "--input", folder.resolve("input").toString(), "--as-of", asOf),
                Stream.of(options))
            .toArray(String[]::new));
  }

  /** Takes the draft of a mapping that {@code check --suggest} writes out of the folder. */
  String suggest() {
    Ended ended = check("--suggest");
    Path draft = source().resolve("_mapping.suggested.yaml");
    assertThat(draft).as(ended.toString()).exists();
    try {
      String text = Files.readString(draft);
      Files.delete(draft);
      return text;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs the program on it, for the data alone: they are those of a whole report to the byte. */
  Run run() {
    return run(asOf + "-data", "--data-only");
  }

  /** Runs the program on it, with workbooks. */
  Run runWhole() {
    return run(asOf);
  }

  private Run run(String report, String... options) {
    Path output = folder.resolve("reports");
    Ended ended =
        CommandLineCall.call(
            Stream.concat(
                    Stream.of(
                        "run",
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        output.toString(),
                        "--as-of",
                        asOf),
                    Stream.of(options))
                .toArray(String[]::new));
    return new Run(ended, output.resolve(report).resolve("internal"));
  }

  /** How a run ended, and what it published. */
  record Run(Ended ended, Path report) {

    List<Map<String, String>> data(String file) {
      return ReportReader.csv(report.resolve("data").resolve(file));
    }

    boolean isHeld() {
      return ended.exitCode() == 3 && data("results.csv").isEmpty();
    }

    /** Improved and assessed of a measure over all clinics, such as {@code 18/30}. */
    String rate(String condition, String measure) {
      Map<String, String> row = row("ALL", condition, measure);
      return row.get("improved") + "/" + row.get("assessed");
    }

    /** The row of a clinic, over all periods and groups. */
    Map<String, String> row(String clinic, String condition, String measure) {
      List<Map<String, String>> rows =
          data("results.csv").stream()
              .filter(row -> row.get("clinic").equals(clinic))
              .filter(row -> row.get("period").equals("all"))
              .filter(row -> row.get("stratum").equals("all"))
              .filter(row -> row.get("condition").equals(condition))
              .filter(row -> row.get("measure").equals(measure))
              .toList();
      assertThat(rows).as(measure + " of " + condition + ": " + ended).hasSize(1);
      return rows.get(0);
    }
  }
}

package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.figures.MissingScores;

/** Writes {@code missing.csv}: which missing scores leave which headline how open. */
public final class MissingFile {

  static final List<String> HEADER =
      List.of(
          "clinic",
          "condition",
          "measure",
          "missing",
          "rank",
          "count",
          "of",
          "improved",
          "rate",
          "low",
          "high",
          "width");

  private record Ranked(int rank, MissingScores scores) {}

  private MissingFile() {}

  /**
   * Writes a row per clinic, headline and kind of score that is missing.
   *
   * @param ranked the widest range first
   */
  public static void write(Path file, List<MissingScores> ranked) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      IntStream.range(0, ranked.size())
          .mapToObj(i -> new Ranked(i + 1, ranked.get(i)))
          .sorted(
              Comparator.comparing((Ranked row) -> row.scores().group())
                  .thenComparing(row -> row.scores().kind().code()))
          .forEach(row -> csv.row(row(row)));
    }
  }

  private static List<String> row(Ranked row) {
    MissingScores scores = row.scores();
    return List.of(
        scores.group().clinic(),
        scores.group().condition(),
        scores.group().measure(),
        scores.kind().code(),
        Integer.toString(row.rank()),
        Long.toString(scores.count()),
        Long.toString(scores.of()),
        Long.toString(scores.ladder().improved()),
        figure(scores.ladder().rate()),
        figure(scores.low()),
        figure(scores.high()),
        figure(scores.width()));
  }
}

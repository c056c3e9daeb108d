package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.SourceFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.quality.Verdict;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultStoreTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsBackWhatItWrote(long seed) throws IOException {
    SourceResult result = Courses.result("Nörth \"1\"", Courses.random(40, new Random(seed)));
    SourceResult back = throughAFile(result);
    assertThat(back.source()).isEqualTo("Nörth \"1\"");
    assertThat(back.seriesByClinic()).isEqualTo(result.seriesByClinic()).isNotEmpty();
    assertThat(back.headlines()).isEqualTo(result.headlines()).isNotEmpty();
    assertThat(back.newestSession()).isEqualTo(result.newestSession()).isNotNull();
    assertThat(back.inForce()).isEqualTo(result.inForce()).isNotEmpty();
    assertThat(back.figures().flow()).isEqualTo(result.figures().flow()).isNotEmpty();
    assertThat(back.figures().withinSeries())
        .isEqualTo(result.figures().withinSeries())
        .isNotEmpty();
    assertThat(back.figures().followUp()).isEqualTo(result.figures().followUp()).isNotEmpty();
    assertThat(back.figures().endScores()).isEqualTo(result.figures().endScores()).isNotEmpty();
    assertThat(sides(back.figures())).isEqualTo(sides(result.figures())).isNotEmpty();
    assertThat(endsAfterSession(back)).isEqualTo(endsAfterSession(result)).isPositive();
    assertThat(tables(back.figures())).isEqualTo(tables(result.figures())).hasSizeGreaterThan(100);
  }

  @Test
  void readsBackTheAccount() {
    FileAccount file =
        new FileAccount(
            "s",
            "scores.csv",
            FileKind.SCORES,
            new FileShape(
                "UTF-8",
                "	",
                "year-month-day",
                "why",
                1,
                List.of("score"),
                List.of("room"),
                List.of("timing"),
                null,
                null),
            51,
            1,
            2,
            3,
            4,
            5,
            30,
            6,
            7,
            8,
            Verdict.HELD);
    SourceResult held =
        new SourceResult(
            new SourceAccount(
                "s",
                List.of(file),
                List.of("why"),
                List.of("careful"),
                List.of("so it is"),
                List.of(
                    new Doubt(
                        DoubtCode.COLUMN_UNREAD,
                        "scores.csv, column pain",
                        30,
                        -1,
                        125,
                        Doubt.End.PUBLISHED,
                        "so many cells",
                        "say so"))),
            List.of(
                new RejectCount(
                    "f", FileKind.SCORES, "c", Reject.Scope.CELL, RejectCode.BAD_DATE, 9)),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new SourceFigures(),
            new PatientCounts(3, 2),
            null,
            new ScoreCount(new TreeMap<>(Map.of("phq9", 60L)), 12));
    SourceResult back = throughAFile(held);
    assertThat(back.account()).isEqualTo(held.account());
    assertThat(back.rejectCounts()).isEqualTo(held.rejectCounts());
    assertThat(back.patients()).isEqualTo(held.patients());
    assertThat(back.scores()).isEqualTo(held.scores());
    assertThat(back.newestSession()).isNull();
    assertThat(back.clinics()).isEmpty();
    assertThat(back.figures().cells()).isEmpty();
  }

  private SourceResult throughAFile(SourceResult result) {
    Path file = folder.resolve("result.json");
    ResultStore.write(file, result);
    return ResultStore.read(file);
  }

  /** No table shows it, but a headline's sentence does. */
  private static long endsAfterSession(SourceResult result) {
    return result.figures().cells().values().stream().mapToLong(Tally::endsAfterSession).sum();
  }

  /** What sides are compared by. */
  private static List<String> sides(SourceFigures figures) {
    return figures.sides().entrySet().stream()
        .map(side -> side.getKey() + ": " + side.getValue().rungs() + squares(side.getValue()))
        .toList();
  }

  private static List<Long> squares(Tally tally) {
    return List.of(tally.baselineSum(), tally.baselineSquares());
  }

  /** The figures as they reach a report. */
  private List<String> tables(SourceFigures figures) throws IOException {
    Path results = folder.resolve("results.csv");
    Path durability = folder.resolve("durability.csv");
    ResultsFile.write(results, figures.cells());
    DurabilityFile.write(durability, figures.durability());
    List<String> lines = Files.readAllLines(results);
    lines.addAll(Files.readAllLines(durability));
    return lines;
  }
}

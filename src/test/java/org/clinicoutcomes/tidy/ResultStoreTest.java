package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.attendance.Completion;
import org.clinicoutcomes.attendance.Pace;
import org.clinicoutcomes.attendance.VisitCounts;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.figures.BandTally;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.quality.Verdict;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.clinicoutcomes.worklist.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultStoreTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsBackWhatItWrote(long seed) {
    MeasuredSource source = Courses.result("Nörth \"1\"", Courses.random(40, new Random(seed)));
    addSessions(source.figures());
    SourceResult back = throughAFile(source.result());
    assertThat(back).isEqualTo(source.result());
    assertThat(back.source()).isEqualTo("Nörth \"1\"");
    assertThat(back.newestSession()).isNotNull();
    Path file = folder.resolve("figures.json");
    ResultStore.writeFigures(file, source.figures());
    Figures figures = ResultStore.readFigures(file);
    assertThat(figures).isEqualTo(source.figures());
    assertThat(figures.of(Families.CELLS)).hasSizeGreaterThan(100);
    assertThat(Families.ALL)
        .allSatisfy(family -> assertThat(figures.of(family)).as(family.name()).isNotEmpty());
    assertThat(figures.of(Families.CELLS).values())
        .as("no table shows it, but a headline's sentence does")
        .anyMatch(tally -> tally.endsAfterSession() > 0);
  }

  /** What is counted of sessions, which courses know nothing of. */
  private static void addSessions(Figures figures) {
    figures
        .of(Families.SAFETY)
        .put(new SafetyKey("N", "all", "iv", "nausea"), new SafetyTally(9, 8, 7, 6, 5, 4, 3));
    figures
        .of(Families.ATTENDANCE)
        .put(
            new AttendanceKey("", "all", "all", "all"),
            new AttendanceTally(new VisitCounts(9, 8, 1, 0, 2), Completion.NONE, Pace.NONE));
    figures
        .of(Families.ACTIVITY)
        .put(new ActivityKey("N", "2024-03", "all", "iv"), new ActivityTally(1, 2, 3, 4));
  }

  @Test
  void readsBackTheWorklists() {
    SourceResult bare = Courses.bare("s", "N");
    SortedMap<Band, BandTally> byBand =
        new TreeMap<>(
            Map.of(Band.TODAY, new BandTally(1, 2), Band.REVIEW_ONCE, new BandTally(3, 4)));
    SortedMap<String, SortedMap<Band, Long>> byClinician = new TreeMap<>();
    byClinician.put("", new TreeMap<>(Map.of(Band.REVIEW_ONCE, 3L)));
    byClinician.put("Dr \u00C4", new TreeMap<>(Map.of(Band.TODAY, 1L)));
    FirstCall first =
        new FirstCall(Band.TODAY, "p", "Dr \u00C4", "worsened", "", LocalDate.of(2024, 2, 29));
    WorklistTally tally = new WorklistTally(byBand, byClinician, List.of(first));
    bare.worklistByClinic().put("N", tally);
    SourceResult back = throughAFile(bare);
    assertThat(back).isEqualTo(bare);
    assertThat(back.worklistByClinic().get("N").listed()).isEqualTo(1);
    assertThat(back.worklistByClinic().get("N").entries()).isEqualTo(6);
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
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new PatientCounts(3, 2),
            null,
            new ScoreCount(new TreeMap<>(Map.of("phq9", 60L)), 12, LocalDate.of(2026, 6, 28)));
    SourceResult back = throughAFile(held);
    assertThat(back).isEqualTo(held);
    assertThat(back.newestSession()).isNull();
  }

  private SourceResult throughAFile(SourceResult result) {
    Path file = folder.resolve("result.json");
    ResultStore.write(file, result);
    return ResultStore.read(file);
  }
}

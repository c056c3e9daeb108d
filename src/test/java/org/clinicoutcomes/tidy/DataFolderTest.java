package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.Courses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final List<String> HEADER = List.of("source", "clinic", "note");
  private static final int CLINIC = 1;

  @TempDir private Path folder;

  @Test
  void joinsPartsUnderOneHeader() throws IOException {
    List<DataFolder.Part> parts =
        List.of(
            part(
                "east",
                false,
                List.of(List.of("east", "North", "a"), List.of("east", "South", "b"))),
            part("held", false, List.of()),
            part("west", false, List.of(List.of("west", "Pier", "c"))));
    assertThat(joined(parts, CLINIC))
        .isEqualTo(
            """
            source,clinic,note
            east,North,a
            east,South,b
            west,Pier,c
            """);
  }

  @Test
  void renamesClinicsWhereASourceHasOthersInTheReport() throws IOException {
    List<DataFolder.Part> parts =
        List.of(
            part("east", true, List.of(List.of("east", "North", "a,\"b\"\nc"))),
            part("west", false, List.of(List.of("west", "North", ""))));
    assertThat(joined(parts, CLINIC))
        .isEqualTo(
            """
            source,clinic,note
            east,east/North,"a,""b""
            c"
            west,North,
            """);
  }

  @Test
  void leavesRowsWithoutAClinicAlone() throws IOException {
    assertThat(joined(List.of(part("east", true, List.of(List.of("east", "North", "a")))), -1))
        .contains("east,North,a\n");
  }

  /** Renaming must not change how anything else in a row is written. */
  @Test
  void writesARenamedPartAsItWouldAnyOther() throws IOException {
    Random random = new Random(83);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(List.of(text(random), text(random), text(random)));
    }
    DataFolder.Part plain = write("plain", rows);
    DataFolder.Part same = new DataFolder.Part(plain.file(), true, clinic -> clinic);
    assertThat(joined(List.of(same), CLINIC)).isEqualTo(joined(List.of(plain), CLINIC));
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(4), 0, 10)
        .collect(
            StringBuilder::new,
            (s, i) -> s.append("ab\",\n\r #é;".charAt(i)),
            StringBuilder::append)
        .toString();
  }

  @Test
  void writesARowPerSeriesAndMeasureButOnlyTheHeadlineWithoutABaseline() throws IOException {
    Path file = folder.resolve("outcomes.csv");
    try (SourcePart<ConditionCourse> outcomes =
        SourcePart.of(SourceTables.OUTCOMES, "east", file)) {
      Courses.of(
              Courses.patient("bare", List.of(Courses.session(0, "North"))),
              Courses.patient(
                  "full",
                  List.of(Courses.session(0, "North")),
                  org.clinicoutcomes.measure.Examples.score(0, "8"),
                  org.clinicoutcomes.measure.Examples.score(10, "5.5")))
          .forEach(outcomes);
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            east,bare,migraine,1,induction,closed,2024-01-01,2024-01-01,1,ketamine,iv,North,pain_2_points,no_baseline,,,,,,,
            east,full,migraine,1,induction,closed,2024-01-01,2024-01-01,1,ketamine,iv,North,pain_2_points,improved,2024-01-01,8,2024-01-11,5.5,,10,1
            east,full,migraine,1,induction,closed,2024-01-01,2024-01-01,1,ketamine,iv,North,pain_2_points_worse,not_improved,2024-01-01,8,2024-01-11,5.5,,,
            east,full,migraine,1,induction,closed,2024-01-01,2024-01-01,1,ketamine,iv,North,pain_30_percent,improved,2024-01-01,8,2024-01-11,5.5,,10,1
            """);
  }

  private DataFolder.Part part(String source, boolean renames, List<List<String>> rows) {
    return new DataFolder.Part(
        write(source, rows).file(), renames, clinic -> source + "/" + clinic);
  }

  private DataFolder.Part write(String source, List<List<String>> rows) {
    Path file = folder.resolve(source + ".part");
    try (TidyCsv csv = new TidyCsv(file, HEADER.size())) {
      rows.forEach(csv::row);
    }
    return new DataFolder.Part(file, false, clinic -> clinic);
  }

  private String joined(List<DataFolder.Part> parts, int clinic) throws IOException {
    Path file = folder.resolve("joined.csv");
    DataFolder.join(file, HEADER, parts, clinic);
    return Files.readString(file);
  }
}

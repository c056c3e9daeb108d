package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.foreign.ControlSessions.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of single devices, and other rows that may be parts of one session. */
class DevicesTest {

  private static final String HEADER = "patient_id,session_date,condition,drug,route,dose_mg";
  private static final String WITH_ID = "session_id," + HEADER;

  @TempDir private Path folder;

  private static String row(Visit visit, String time, int dose) {
    return visit.patient() + "," + visit.date() + time + ",depression,Spravato,nasal," + dose;
  }

  private static List<String> rows(Visit visit, int dose, String... times) {
    return Stream.of(times).map(time -> row(visit, time, dose)).toList();
  }

  private static List<String> numbered(Visit visit, String id, List<String> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(at -> id.replace("#", String.valueOf(at)) + visit.id() + "," + rows.get(at))
        .toList();
  }

  /** How many sessions there are, and how many of 56 or 84 mg. */
  private static String doses(ForeignExport.Run run) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
    String sessions =
        run.data("activity.csv").stream()
            .filter(row -> row.get("clinic").equals("ALL"))
            .filter(row -> row.get("drug").equals("all") && row.get("route").equals("all"))
            .map(row -> Integer.valueOf(row.get("sessions")))
            .reduce(0, Integer::sum)
            .toString();
    return sessions + ", usual dose in " + usual(run);
  }

  private static String usual(ForeignExport.Run run) {
    return run.data("safety.csv").stream()
        .filter(row -> row.get("clinic").equals("ALL") && row.get("item").equals("dose_56_84"))
        .filter(row -> row.get("drug").equals("esketamine") && row.get("route").equals("all"))
        .map(row -> row.get("sessions_with"))
        .findFirst()
        .orElse("");
  }

  @Test
  void joinsTheDevicesOfAVisit() {
    ForeignExport.Run run = ForeignExport.kept("09_mar_devices_no_id", folder).run();
    assertThat(doses(run)).isEqualTo("90, usual dose in 90");
    assertThat(completed(run)).isEqualTo("0/30");
    assertThat(
            run.data("quality.csv").stream()
                .filter(row -> row.get("file").equals("sessions.csv"))
                .map(row -> row.get("accepted")))
        .containsExactly("270");
  }

  private static String completed(ForeignExport.Run run) {
    return run.data("attendance.csv").stream()
        .filter(row -> row.get("clinic").equals("ALL") && row.get("item").equals("completed"))
        .filter(row -> row.get("condition").equals("all") && row.get("drug").equals("all"))
        .filter(row -> row.get("route").equals("all"))
        .map(row -> row.get("count") + "/" + row.get("of"))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | '' | ''
          ' 09:00' | ' 09:05' | ' 09:55'
          'T09:00:00' | 'T09:00:00' | 'T09:00:00'
          """)
  void joinsDevicesWithIdsOfTheirOwnWithOneIdAndWithNone(
      String first, String second, String third) {
    for (String id : List.of("#", "E", "")) {
      ForeignExport.Run run =
          ControlSessions.written(
                  folder.resolve("run" + id.length() + id),
                  id.isEmpty() ? HEADER : WITH_ID,
                  visit -> {
                    List<String> rows = rows(visit, 28, first, second, third);
                    return id.isEmpty() ? rows : numbered(visit, id, rows);
                  })
              .run();
      assertThat(doses(run)).as(id).isEqualTo("180, usual dose in 180");
    }
  }

  @Test
  void addsNothingForADumpOfEveryNight() throws IOException {
    ForeignExport export =
        ControlSessions.written(folder, HEADER, visit -> rows(visit, 28, "", "", ""));
    Files.copy(export.source().resolve("sessions.csv"), export.source().resolve("sessions_2.csv"));
    assertThat(doses(export.run())).isEqualTo("180, usual dose in 180");
  }

  @Test
  void readsTwoDevices() {
    assertThat(
            doses(
                ControlSessions.written(
                        folder, HEADER, visit -> rows(visit, 28, " 09:00", " 09:05"))
                    .run()))
        .isEqualTo("180, usual dose in 180");
  }

  @Test
  void leavesTheSameRowAgainWhereDosesAreOfSessions() {
    ForeignExport.Run run =
        ControlSessions.written(
                folder,
                HEADER,
                visit -> visit.isFirst() ? rows(visit, 28, "", "") : rows(visit, 84, "", ""))
            .run();
    assertThat(doses(run)).isEqualTo("180, usual dose in 150");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 09:00| 15:00", " 08:00| 09:30"})
  void leavesSessionsThatAreHoursApart(String times) {
    ForeignExport.Run run =
        ControlSessions.written(folder, HEADER, visit -> rows(visit, 28, times.split("\\|", -1)))
            .run();
    assertThat(doses(run)).isEqualTo("360, usual dose in 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ketamine,iv,20 | ' 09:00' | ' 09:20'
          ketamine,iv,20 | '' | ''
          Spravato,nasal,56 | ' 09:00' | ' 09:05'
          """)
  void asksWhereRowsLookLikeParts(String given, String first, String second) {
    ForeignExport export =
        ControlSessions.written(
            folder,
            WITH_ID,
            visit ->
                numbered(
                    visit,
                    "#",
                    Stream.of(first, second)
                        .map(
                            time ->
                                visit.patient()
                                    + ","
                                    + visit.date()
                                    + time
                                    + ",depression,"
                                    + given)
                        .toList()));
    ForeignExport.Run run = export.run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err() + run.ended().out())
        .contains("30 patients often have several given sessions")
        .contains("`accepted: [{doubt: parts_of_sessions, most: 30}]`");
    assertThat(
            export
                .paste("accepted: [{doubt: parts_of_sessions, most: 30}]")
                .run()
                .ended()
                .exitCode())
        .isZero();
  }
}

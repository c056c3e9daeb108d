package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time in a column of its own counts where the mapping names the column, and nowhere else. */
class StartTimesTest {

  private static final SourceMapping MAPPED =
      SourceMapping.of(
          null,
          Map.of(),
          Map.of(FileKind.SESSIONS, Map.of("session_time", "Start Time")),
          Map.of(),
          Map.of(),
          Spellings.none());

  @TempDir private Path folder;

  private Export export(String header, String date, String time) {
    return new Export(folder)
        .rows("sessions.csv", Export.SESSIONS + "," + header, row("S1", "P1", date, time));
  }

  private static String row(String session, String patient, String date, String time) {
    return String.join(",", session, patient, date, "depression,ketamine,iv", time);
  }

  private static Moment at(Export.Read read) {
    return read.patients().get(0).sessions().get(0).at();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 9:30 AM, 34200",
    "2024-01-05, 09:30, 34200",
    "2024-01-05, 0930, 34200",
    "2024-01-05 08:00, 09:30, 28800",
    "2024-01-05, N/A, -1",
    "2024-01-05, '', -1"
  })
  void isTheTimeOfADateWithoutOne(String date, String time, int second) {
    Export.Read read = export("Start Time", date, time).read(MAPPED);
    assertThat(at(read).secondOfDay()).isEqualTo(second);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void isNotUsedWhereNobodySaysSo() {
    for (String header : new String[] {"Start Time", "session_time", "Session Time"}) {
      Export.Read read = export(header, "2024-01-05", "09:30").read();
      assertThat(at(read).isTimed()).isFalse();
      assertThat(read.warnings()).contains("sessions.csv: columns not used: " + header);
    }
  }

  @Test
  void oneThatIsNoneIsSetAside() {
    Export.Read read = export("Start Time", "2024-01-05", "in the morning").read(MAPPED);
    assertThat(at(read).isTimed()).isFalse();
    assertThat(read.problems())
        .containsExactly(
            "2 Start Time cell bad_date: is not a time of day such as 09:30 or 9:30 AM");
  }
}

package org.clinicoutcomes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunRecordTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void readsBackWhatItWrote(RunRecord.Ending ending) {
    RunRecord record = record(ending, "2026-06-30");
    assertThat(throughAFile(record)).isEqualTo(record);
    RunRecord unplanned = record(ending, null);
    assertThat(throughAFile(unplanned)).isEqualTo(unplanned);
  }

  @Test
  void saysInPlainWordsHowTheRunEnded() throws IOException {
    record(RunRecord.Ending.UP_TO_DATE, "2026-06-30").write(folder.resolve("run.json"));
    assertThat(Files.readString(folder.resolve("run.json")))
        .contains("\"ending\" : \"up_to_date\"", "\"exit_code\" : 3", "\"as_of\" : \"2026-06-30\"")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"exit_code\": null}", "no json"})
  void takesADamagedRecordForNoneOrForARunWithoutReport(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("run.json"), text);
    RunRecord record = RunRecord.read(file);
    assertThat(record != null && record.hasReport()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void hasAReportOnlyIfItWasPublishedOrFound(RunRecord.Ending ending) {
    assertThat(record(ending, "2026-06-30").hasReport())
        .isEqualTo(ending == RunRecord.Ending.PUBLISHED || ending == RunRecord.Ending.UP_TO_DATE);
  }

  private RunRecord throughAFile(RunRecord record) {
    record.write(folder.resolve("run.json"));
    return RunRecord.read(folder.resolve("run.json"));
  }

  private static RunRecord record(RunRecord.Ending ending, String asOf) {
    return new RunRecord(
        "2026-06-30T02:00:00Z",
        "2026-06-30T02:00:09Z",
        ending.code(),
        3,
        asOf,
        asOf == null ? null : Extent.DATA_ONLY,
        true,
        "host",
        2,
        "1.0.0",
        asOf,
        asOf == null ? null : 1,
        asOf == null
            ? null
            : List.of(new OpenDoubt("north", "column_unread", "a.csv", "published", "Why.")),
        asOf == null ? null : List.of("north has 1 patient with sessions, and had 30."));
  }
}

package org.clinicoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.cli.ReportReader;
import org.clinicoutcomes.job.RunResult.Ending;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier runs left in the job repository and beside it, and what the next makes of it. */
class JobRepositoryTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);
  private static final String SESSIONS =
      """
      session_id,patient_id,session_date,condition,drug,route,pain_before,pain_after
      s1,p1,2024-01-01,migraine,ketamine,iv,8,5
      s2,p2,2024-01-02,migraine,ketamine,iv,7,6
      """;

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeInput() throws Exception {
    input = folder.resolve("input");
    output = folder.resolve("output");
    Files.writeString(
        Files.createDirectories(input.resolve("north")).resolve("sessions.csv"), SESSIONS);
  }

  @Test
  void keepsTheLastSixtyInstances() throws Exception {
    run();
    execute(
        """
        INSERT INTO BATCH_JOB_INSTANCE SELECT -X, 0, 'outcomesReport', 'old' || X
          FROM SYSTEM_RANGE(1, 80);
        INSERT INTO BATCH_JOB_EXECUTION
          (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME, STATUS)
          SELECT -X, 2, -X, TIMESTAMP '2024-01-01 00:00:00', 'COMPLETED'
          FROM SYSTEM_RANGE(1, 80);
        INSERT INTO BATCH_JOB_EXECUTION_CONTEXT
          SELECT -X, C.SHORT_CONTEXT, C.SERIALIZED_CONTEXT
          FROM SYSTEM_RANGE(1, 80), BATCH_JOB_EXECUTION_CONTEXT C;
        INSERT INTO BATCH_STEP_EXECUTION
          (STEP_EXECUTION_ID, VERSION, STEP_NAME, JOB_EXECUTION_ID, CREATE_TIME, STATUS)
          SELECT -X, 1, 'source', -X, TIMESTAMP '2024-01-01 00:00:00', 'COMPLETED'
          FROM SYSTEM_RANGE(1, 80);
        INSERT INTO BATCH_STEP_EXECUTION_CONTEXT
          SELECT -X, C.SHORT_CONTEXT, C.SERIALIZED_CONTEXT
          FROM SYSTEM_RANGE(1, 80), BATCH_STEP_EXECUTION_CONTEXT C
          WHERE C.STEP_EXECUTION_ID = 1;
        """);
    assertThat(run().ending()).isEqualTo(Ending.UP_TO_DATE);
    assertThat(query("SELECT MIN(JOB_INSTANCE_ID) FROM BATCH_JOB_INSTANCE")).containsExactly("-59");
    for (String table : List.of("BATCH_JOB_INSTANCE", "BATCH_JOB_EXECUTION")) {
      assertThat(query("SELECT COUNT(*) FROM " + table)).as(table).containsExactly("60");
    }
    for (String table : List.of("JOB_EXECUTION_CONTEXT", "STEP_EXECUTION")) {
      assertThat(query("SELECT MIN(JOB_EXECUTION_ID) FROM BATCH_" + table)).containsExactly("-59");
    }
    assertThat(query("SELECT MIN(STEP_EXECUTION_ID) FROM BATCH_STEP_EXECUTION_CONTEXT"))
        .containsExactly("-59");
  }

  @Test
  void recoversARunThatCrashedOverTheSameInput() throws Exception {
    run();
    var report = ReportReader.files(output.resolve("2025-01-01"));
    Folders.delete(output.resolve("2025-01-01"));
    crash();
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(ReportReader.files(output.resolve("2025-01-01")).keySet())
        .isEqualTo(report.keySet());
    assertThat(query("SELECT STATUS FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID"))
        .containsExactly("FAILED", "COMPLETED");
  }

  @Test
  void startsARunThatWasKilledBeforeItsFirstExecutionWasRecorded() throws Exception {
    run();
    execute(
        "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT; DELETE FROM BATCH_STEP_EXECUTION;"
            + " DELETE FROM BATCH_JOB_EXECUTION_CONTEXT; DELETE FROM BATCH_JOB_EXECUTION_PARAMS;"
            + " DELETE FROM BATCH_JOB_EXECUTION");
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT STATUS FROM BATCH_JOB_EXECUTION")).containsExactly("COMPLETED");
    assertThat(query("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE")).containsExactly("1");
  }

  @Test
  void abandonsARunThatCrashedOverOtherInputAndDeletesItsWork() throws Exception {
    run();
    crash();
    Path work = Files.createDirectories(output.resolve(".state/work/other/north.draft"));
    Files.writeString(work.resolve("outcomes.csv"), "half");
    Files.writeString(input.resolve("north/sessions.csv"), SESSIONS.replace("s2,p2", "s2,p1"));
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(query("SELECT STATUS FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID"))
        .containsExactly("ABANDONED", "COMPLETED");
    assertThat(output.resolve(".state/work")).isEmptyDirectory();
  }

  @Test
  void makesARepositoryAnewThatForbidsTheStart() throws Exception {
    run();
    execute(
        "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN';"
            + " UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN'");
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(run().ending()).isEqualTo(Ending.UP_TO_DATE);
  }

  @Test
  void makesARepositoryAnewThatLacksWhatWasWritten() throws Exception {
    run();
    execute(
        "UPDATE BATCH_JOB_EXECUTION_CONTEXT SET SHORT_CONTEXT = 'torn';"
            + " DROP TABLE BATCH_STEP_EXECUTION_CONTEXT; DROP TABLE BATCH_JOB_EXECUTION_PARAMS");
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(run().ending()).isEqualTo(Ending.UP_TO_DATE);
  }

  @Test
  void putsBackAReportWhoseReplacementWasInterruptedWhateverRunsNext() throws Exception {
    run();
    var report = ReportReader.files(output.resolve("2025-01-01"));
    Folders.rename(output.resolve("2025-01-01"), output.resolve(".state/replaced/2025-01-01"));
    ReportRun.run(request(AS_OF.plusDays(1)));
    assertThat(ReportReader.files(output.resolve("2025-01-01")).keySet())
        .isEqualTo(report.keySet());
    assertThat(output.resolve("2025-01-02")).isDirectory();
    assertThat(output.resolve(".state/replaced")).isEmptyDirectory();
  }

  @Test
  void doesNotStumbleTwiceOverWorkThatCannotBeRead() throws Exception {
    RunPlan plan = ReportRun.plan(request(AS_OF));
    Path damaged = Files.createDirectories(plan.folder("north").folder());
    Files.writeString(damaged.resolve("result.json"), "torn by a power cut");
    assertThatThrownBy(this::run)
        .hasMessageStartingWith("compare failed: ")
        .hasMessageNotContaining("torn");
    assertThat(run().ending()).isEqualTo(Ending.PUBLISHED);
  }

  @Test
  void namesAPartitionShortAndPlain() throws Exception {
    String name = "Praxis f\u00fcr \u00c4rzte " + "z".repeat(60);
    Folders.rename(input.resolve("north"), input.resolve(name));
    run();
    assertThat(query("SELECT STEP_NAME FROM BATCH_STEP_EXECUTION WHERE STEP_NAME LIKE 'source:%'"))
        .singleElement()
        .asString()
        .matches("source:praxis-fur-arzte-z+-[0-9a-f]{8}");
  }

  @Test
  void knowsASourceByItsNameToo() throws Exception {
    Files.move(input.resolve("north/sessions.csv"), input.resolve("sessions.csv"));
    run();
    Folders.rename(input, folder.resolve("renamed"));
    input = folder.resolve("renamed");
    RunRequest accepted =
        new RunRequest(input, output, AS_OF, AS_OF, Extent.WHOLE, false, true, 2, Upkeep.USUAL);
    assertThat(ReportRun.run(accepted).ending()).isEqualTo(Ending.PUBLISHED);
    assertThat(output.resolve("2025-01-01/internal/renamed-internal.xlsx")).isRegularFile();
  }

  private RunResult run() {
    return ReportRun.run(request(AS_OF));
  }

  private RunRequest request(LocalDate asOf) {
    return new RunRequest(input, output, asOf, asOf, false, 2);
  }

  /** Leaves the last run as a power cut in mid-step does. */
  private void crash() throws SQLException {
    execute(
        "UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = NULL;"
            + " UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL"
            + " WHERE STEP_NAME = 'publish'");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + output.resolve(".state/repository/batch"));
  }
}

package org.clinicoutcomes.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each step of a run took, by the job's own records in its output folder. */
final class Stages {

  private static final String STEPS =
      """
      select STEP_NAME, datediff(millisecond, START_TIME, END_TIME) / 1000.0
      from BATCH_STEP_EXECUTION where STEP_NAME not like '%:%' order by STEP_EXECUTION_ID
      """;

  private Stages() {}

  /** Seconds by step, in order; none where the folder is of another program. */
  static Map<String, Double> of(Path output) throws SQLException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    Path file = output.resolve(".state/repository/batch").toAbsolutePath();
    if (Files.notExists(file.resolveSibling("batch.mv.db"))) {
      return seconds;
    }
    try (Connection records = DriverManager.getConnection("jdbc:h2:file:" + file);
        ResultSet steps = records.createStatement().executeQuery(STEPS)) {
      while (steps.next()) {
        seconds.put(steps.getString(1), steps.getDouble(2));
      }
    }
    return seconds;
  }
}

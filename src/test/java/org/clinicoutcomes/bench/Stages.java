package org.clinicoutcomes.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** What each step of a run took, by the job's own records in its output folder. */
final class Stages {

  private static final String STEPS =
      """
      select STEP_NAME, START_TIME, END_TIME
      from BATCH_STEP_EXECUTION where STEP_NAME not like '%:%' order by STEP_EXECUTION_ID
      """;

  private static final double MILLIS = 1000;

  /** From one time to another, in milliseconds of the epoch. */
  record Step(String name, long from, long to) {}

  /**
   * A stage of a run.
   *
   * @param wall seconds from its start to its end
   */
  record Stage(String name, double wall, Spent spent) {}

  private Stages() {}

  /** The steps in order; none where the folder is of another program. */
  static List<Step> steps(Path output) throws SQLException {
    List<Step> steps = new ArrayList<>();
    Path file = output.resolve(".state/repository/batch").toAbsolutePath();
    if (Files.notExists(file.resolveSibling("batch.mv.db"))) {
      return steps;
    }
    try (Connection records = DriverManager.getConnection("jdbc:h2:file:" + file);
        ResultSet rows = records.createStatement().executeQuery(STEPS)) {
      while (rows.next()) {
        Timestamp start = rows.getTimestamp(2);
        steps.add(new Step(rows.getString(1), start.getTime(), rows.getTimestamp(3).getTime()));
      }
    }
    return steps;
  }

  /** The steps, what comes before the first and after the last, and the whole. */
  static List<Stage> of(List<Step> steps, ThreadClock clock) {
    List<Step> parts = new ArrayList<>();
    if (!steps.isEmpty()) {
      parts.add(new Step("start", clock.start(), steps.get(0).from()));
      parts.addAll(steps);
      parts.add(new Step("end", steps.get(steps.size() - 1).to(), clock.end()));
    }
    parts.add(new Step("all", clock.start(), clock.end()));
    return parts.stream().map(part -> stage(part, clock)).toList();
  }

  private static Stage stage(Step part, ThreadClock clock) {
    double wall = (part.to() - part.from()) / MILLIS;
    return new Stage(part.name(), wall, clock.between(part.from(), part.to()));
  }
}

package org.clinicoutcomes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.clinicoutcomes.cli.CommandLineCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesTest {

  @TempDir private Path folder;

  @Test
  void areTheStepsOfTheRunInOrder() throws SQLException {
    String exports = folder.resolve("exports").toString();
    Path output = folder.resolve("output");
    CommandLineCall.call("generate", "--output", exports, "--clinics", "2", "--patients", "5");
    CommandLineCall.call("run", "--input", exports, "--output", "" + output, "--data-only");
    var stages = Stages.of(output);
    assertThat(stages.keySet()).containsExactly("source", "compare", "rollUp", "publish");
    assertThat(stages).allSatisfy(StagesTest::isPlausible);
  }

  private static void isPlausible(String step, double seconds) {
    assertThat(seconds).as(step).isBetween(0.001, 300.0);
  }

  @Test
  void areNoneOfAnotherProgram() throws SQLException {
    assertThat(Stages.of(folder)).isEmpty();
  }
}

package org.clinicoutcomes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.clinicoutcomes.bench.Stages.Step;
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
    long before = System.currentTimeMillis();
    CommandLineCall.call("run", "--input", exports, "--output", "" + output, "--data-only");
    long after = System.currentTimeMillis();
    List<Step> steps = Stages.steps(output);
    assertThat(steps)
        .extracting(Step::name)
        .containsExactly("source", "compare", "rollUp", "publish");
    assertThat(steps.stream().flatMap(step -> List.of(step.from(), step.to()).stream()).toList())
        .isSorted()
        .allSatisfy(time -> assertThat(time).isBetween(before, after));
  }

  @Test
  void areNoneOfAnotherProgram() throws SQLException {
    assertThat(Stages.steps(folder)).isEmpty();
  }
}

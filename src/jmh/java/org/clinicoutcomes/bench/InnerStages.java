package org.clinicoutcomes.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code mvn -Pbench test -Dtest=InnerStages}: prints what single stages take. */
@Tag("bench")
class InnerStages {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final TimeValue ROUND = TimeValue.seconds(2);

  @Test
  void oneAfterTheOther() throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(System.getProperty("bench.stages", ".*Bench"))
                .forks(1)
                .warmupIterations(ROUNDS)
                .warmupTime(ROUND)
                .measurementIterations(ROUNDS)
                .measurementTime(ROUND)
                .shouldFailOnError(true)
                .build())
        .run();
  }
}

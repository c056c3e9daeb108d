package org.clinicoutcomes.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.clinicoutcomes.bench.Stages.Stage;
import org.clinicoutcomes.bench.Stages.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadClockTest {

  private static final Spent ONE = new Spent(4, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "main, 1.5, 0, 0",
    "pool-2-thread-1, 1.5, 0, 0",
    "odd) (name, 1.5, 0, 0",
    "C1 CompilerThre, 0, 1.5, 0",
    "C2 CompilerThre, 0, 1.5, 0",
    "GC Thread#0, 0, 0, 1.5",
    "G1 Conc#0, 0, 0, 1.5",
    "VM Thread, 0, 0, 1.5"
  })
  void knowsThreadsByTheirNames(String name, double program, double compilers, double collector) {
    String stat =
        "7 (" + name + ") R 1 2 3 0 -1 4194368 5 6 7 8 120 30 0 0 20 0 9 0 1234 5678 0 0 0";
    assertThat(ThreadClock.parse(stat)).isEqualTo(new Spent(program, compilers, collector));
  }

  @Test
  void takesThatMuchIsSpentAtEveryTimeBetweenTwoReadings() {
    NavigableMap<Long, Spent> readings = new TreeMap<>();
    readings.put(1000L, Spent.NOTHING);
    readings.put(1100L, ONE);
    assertThat(ThreadClock.until(readings, 900)).isEqualTo(Spent.NOTHING);
    assertThat(ThreadClock.until(readings, 1025)).isEqualTo(ONE.times(0.25));
    assertThat(ThreadClock.until(readings, 1100)).isEqualTo(ONE);
    assertThat(ThreadClock.until(readings, 2000)).isEqualTo(ONE);
  }

  /** A busy shell behind another, as the program is behind what times it. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void readsProcessesThatTheProcessStarted() throws Exception {
    String busy = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo";
    Process process = new ProcessBuilder("sh", "-c", "sh -c '" + busy + "'; true").start();
    ThreadClock clock = ThreadClock.of(process);
    clock.awaitEnd();
    long middle = (clock.start() + clock.end()) / 2;
    List<Stage> stages = Stages.of(List.of(new Step("half", clock.start(), middle)), clock);
    assertThat(stages).extracting(Stage::name).containsExactly("start", "half", "end", "all");
    Spent all = stages.get(3).spent();
    assertThat(all.program()).isPositive().isEqualTo(all.all());
    assertThat(stages.get(1).spent().all() + stages.get(2).spent().all())
        .isCloseTo(all.all(), within(1e-9));
  }
}

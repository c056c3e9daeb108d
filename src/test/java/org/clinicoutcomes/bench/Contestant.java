package org.clinicoutcomes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.bench.Stages.Stage;
import org.clinicoutcomes.publish.Folders;

/** One of the commands that are measured in turn, and what its runs took so far. */
final class Contestant {

  private final String name;
  private final Function<Path, List<String>> command;
  private final List<Cost> runs = new ArrayList<>();
  private List<Stage> stages = List.of();

  /**
   * @param command that leaves what it makes in a new folder
   */
  Contestant(String name, Function<Path, List<String>> command) {
    this.name = name;
    this.command = command;
  }

  /** Runs it once more; whoever fails or makes nothing is not measured. */
  void run(Path scratch) throws Exception {
    Path output = scratch.resolve("output");
    Path figures = scratch.resolve("time.txt");
    Path log = scratch.resolve("log.txt");
    Stream<String> timed =
        Stream.of("/usr/bin/time", "-q", "-f", Cost.FORMAT, "-o", figures.toString());
    Process process =
        new ProcessBuilder(Stream.concat(timed, command.apply(output).stream()).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    ThreadClock clock = ThreadClock.of(process);
    clock.awaitEnd();
    assertThat(process.waitFor()).as("%s: %s", name, Files.readString(log)).isZero();
    assertThat(Folders.holdsFiles(output)).as("%s left files", name).isTrue();
    runs.add(Cost.parse(Files.readString(figures)));
    stages = Stages.of(Stages.steps(output), clock);
    Folders.delete(output);
  }

  String name() {
    return name;
  }

  /** What the stages of its last run took, and the whole of it. */
  List<Stage> stages() {
    return stages;
  }

  Cost median() {
    return Cost.median(runs);
  }

  /** How far its runs lie apart: on a machine that does something else, far. */
  String walls() {
    var wall = runs.stream().mapToDouble(Cost::wall).summaryStatistics();
    return String.format(Locale.ROOT, "%.1f to %.1f", wall.getMin(), wall.getMax());
  }
}

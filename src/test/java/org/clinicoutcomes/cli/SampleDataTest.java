package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample is what the documents say that it is. */
class SampleDataTest {

  private static final String PROGRAM = "    java -jar target/clinic-outcomes.jar ";
  private static final String SAMPLE = "sample-data";

  @TempDir private Path folder;

  @Test
  void isMadeByTheCommandOfItsDocument() throws Exception {
    Path made = folder.resolve("made");
    List<String> commands = documented();
    assertThat(commands).hasSize(1);
    assertThat(commands.get(0)).contains(" --output sample-data ");
    String[] arguments =
        Stream.of(commands.get(0).split(" "))
            .map(word -> word.equals(SAMPLE) ? made.toString() : word)
            .toArray(String[]::new);
    assertThat(call(arguments).exitCode()).isZero();
    SortedMap<String, byte[]> sample = ReportReader.files(Path.of(SAMPLE));
    SortedMap<String, byte[]> anew = ReportReader.files(made);
    assertThat(anew.keySet()).isEqualTo(sample.keySet());
    anew.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(sample.get(name)));
  }

  @Test
  void runsWithoutAWarning() {
    var ended = call("run", "--input", SAMPLE, "--output", folder.toString());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out())
        .startsWith("Published " + folder.resolve("2026-06-30") + " (3 clinics, ");
  }

  private static List<String> documented() throws Exception {
    try (Stream<String> lines = Files.lines(Path.of("src/site/markdown/sample.md"))) {
      return lines
          .filter(line -> line.startsWith(PROGRAM + "generate "))
          .map(line -> line.substring(PROGRAM.length()))
          .toList();
    }
  }
}

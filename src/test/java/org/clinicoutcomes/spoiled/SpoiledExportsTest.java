package org.clinicoutcomes.spoiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.cli.ProgramProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same patients, written in every way that the documents list, give the same rows of every
 * published table; the clean export stands beside them as one source of one input.
 */
class SpoiledExportsTest {

  private static final int FEWEST_WAYS = 40;
  private static final String CLEAN = "clean";
  private static final List<String> TABLES =
      List.of("results", "outcomes", "series", "flow", "durability");

  @TempDir private Path folder;

  @Test
  void everyWayGivesTheSameFigures() throws Exception {
    Path input = folder.resolve("input");
    Map<String, String> sources = write(input);
    assertThat(sources).hasSizeGreaterThan(FEWEST_WAYS);

    ProgramProcess.Ended ended =
        CommandLineCall.call(
            "run",
            "--input",
            input.toString(),
            "--output",
            folder.resolve("out").toString(),
            "--data-only");
    assertThat(ended.exitCode()).as(ended.err() + ended.out()).isZero();

    List<String> others = new ArrayList<>();
    for (String table : TABLES) {
      Map<String, List<String>> rows = rowsBySource(table);
      List<String> clean = rows.getOrDefault(CLEAN, List.of());
      assertThat(clean).as(table).isNotEmpty();
      sources.forEach(
          (source, way) -> {
            if (!rows.getOrDefault(source, List.of()).equals(clean)) {
              others.add(way + " (" + source + ") gives another " + table);
            }
          });
    }
    assertThat(others).isEmpty();
  }

  @Test
  void theDocumentsListEveryWay() throws IOException {
    String inputs = Files.readString(Path.of("src/site/markdown/inputs.md"));
    String table = inputs.replaceFirst("(?s).*<!-- ways -->(.*)<!-- end of ways -->.*", "$1");
    List<String> listed =
        table
            .lines()
            .filter(line -> line.startsWith("| ") && line.contains(" · "))
            .map(line -> line.replaceFirst("^\\| \\w+ \\| (.*) \\|$", "$1"))
            .flatMap(cell -> Arrays.stream(cell.split(" · ", -1)))
            .toList();
    assertThat(listed).containsExactlyElementsOf(SpoiledWays.all().keySet());
  }

  private Map<String, String> write(Path input) throws IOException {
    Path clean = clean();
    Files.createDirectories(input);
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2026-06-30\n");
    Map<String, String> sources = new TreeMap<>();
    SpoiledExport.of(clean).write(input.resolve(CLEAN));
    for (Map.Entry<String, SpoiledWays.Way> way : SpoiledWays.all().entrySet()) {
      String source = "w" + (100 + sources.size());
      SpoiledExport export = SpoiledExport.of(clean);
      way.getValue().spoil(export);
      export.write(input.resolve(source));
      sources.put(source, way.getKey());
    }
    return sources;
  }

  private Path clean() {
    Path made = folder.resolve("made");
    ProgramProcess.Ended ended =
        CommandLineCall.call(
            "generate", "--output", made.toString(), "--clinics", "3", "--patients", "1,1,60");
    assertThat(ended.exitCode()).isZero();
    return made.resolve("lakeside");
  }

  /** The rows of each source without its name. */
  private Map<String, List<String>> rowsBySource(String table) throws IOException {
    Path file = folder.resolve("out/2026-06-30-data/internal/data/" + table + ".csv");
    if (Files.notExists(file)) {
      return Map.of();
    }
    return Files.readAllLines(file).stream()
        .skip(1)
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, line.indexOf(',')),
                Collectors.mapping(
                    line -> line.replaceAll("\\b(w1\\d\\d|clean)\\b", ""), Collectors.toList())));
  }
}

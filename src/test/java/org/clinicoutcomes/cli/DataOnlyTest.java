package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.cli.ProgramProcess.Running;
import org.clinicoutcomes.oracle.RandomExport;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ManifestEntries;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of tidy files alone, beside whole ones. */
class DataOnlyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final String WHOLE = "2024-06-30";
  private static final String DATA = "2024-06-30-data";
  private static final int TRIES = 20;

  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeEach
  void writeInput() throws IOException {
    input = folder.resolve("input");
    output = folder.resolve("output");
    SmallExport.write(input.resolve("north"), "north");
    SmallExport.write(input.resolve("south"), "south", "island");
  }

  @Test
  void holdTheFilesOfTheSampleToTheByte() {
    assertHoldsTheSameFiles(Path.of("sample-data"));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 11})
  void holdTheFilesOfAnyExportToTheByte(long seed) throws IOException {
    Path random = Files.createDirectory(folder.resolve("random"));
    RandomExport.write(random, seed, 60);
    SmallExport.writeEmpty(random.resolve("empty"));
    SmallExport.writeWithoutDrug(random.resolve("held"));
    assertHoldsTheSameFiles(random);
  }

  @Test
  void holdTheFilesOfASpoiledGeneratedExportToTheByte() {
    String generated = folder.resolve("generated").toString();
    CommandLineCall.call(
        "generate", "--output", generated, "--clinics", "2", "--patients", "40", "--dirt", "5");
    assertHoldsTheSameFiles(Path.of(generated));
  }

  private void assertHoldsTheSameFiles(Path exports) {
    input = exports;
    Ended data = run("--data-only");
    Ended whole = run();
    assertThat(data.out()).isEqualTo(whole.out().replace(WHOLE, DATA));
    assertThat(data.err()).isEqualTo(whole.err());
    assertThat(data.exitCode()).isEqualTo(whole.exitCode());
    assertSame(files(DATA), withoutWorkbooks(files(WHOLE)));
    SortedMap<String, String> differing = new TreeMap<>();
    ManifestEntries ofData = manifest(DATA);
    manifest(WHOLE).sections().keySet().stream()
        .filter(key -> !ofData.section(key).equals(manifest(WHOLE).section(key)))
        .forEach(key -> differing.put(key, ofData.value(key)));
    assertThat(differing.keySet()).containsExactly("extent", "fingerprint", "outputs");
    assertThat(differing.get("extent")).isEqualTo("data-only");
  }

  private ManifestEntries manifest(String report) {
    ManifestEntries manifest = ManifestEntries.read(output.resolve(report));
    assertThat(manifest).isNotNull();
    return manifest;
  }

  private SortedMap<String, byte[]> files(String report) {
    return ReportReader.files(output.resolve(report));
  }

  /** Tidy files and rejected records; a manifest lists what there is. */
  private static SortedMap<String, byte[]> withoutWorkbooks(SortedMap<String, byte[]> files) {
    files.keySet().removeIf(file -> file.endsWith(".xlsx"));
    return files;
  }

  private static void assertSame(
      SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet()).contains("internal/data/outcomes.csv");
    files.forEach(
        (name, bytes) -> {
          if (!name.equals("manifest.json")) {
            assertThat(bytes).as(name).isEqualTo(expected.get(name));
          }
        });
  }

  @Test
  void neverTakeThePlaceOfAWholeReport() {
    assertThat(run().out()).startsWith("Published " + output.resolve(WHOLE) + " (");
    SortedMap<String, byte[]> whole = files(WHOLE);
    assertThat(run("--data-only").out()).startsWith("Published " + output.resolve(DATA) + " (");
    assertThat(files(WHOLE)).containsExactlyInAnyOrderEntriesOf(whole);
    assertThat(output.resolve("latest")).hasContent(WHOLE + "\n");
    assertThat(output.resolve("latest-data")).hasContent(DATA + "\n");
    assertThat(run().out()).startsWith("Up to date: " + output.resolve(WHOLE) + " (");
    assertThat(run("--data-only").out()).startsWith("Up to date: " + output.resolve(DATA) + " (");
  }

  @Test
  void areReplacedByNoWholeReport() {
    run("--data-only");
    assertThat(output.resolve("latest")).doesNotExist();
    SortedMap<String, byte[]> data = files(DATA);
    assertThat(run().out()).startsWith("Published " + output.resolve(WHOLE) + " (");
    assertThat(files(DATA)).containsExactlyInAnyOrderEntriesOf(data);
    assertThat(run("--data-only").out()).startsWith("Up to date: ");
    assertThat(run("--data-only", "--rerun").out()).startsWith("Published ");
    assertThat(files(DATA)).containsExactlyInAnyOrderEntriesOf(data);
  }

  /** Otherwise a data-only report that somebody renamed would pass for a whole one. */
  @Test
  void areNoWholeReportsUnderTheNameOfOne() {
    run("--data-only");
    Folders.copy(output.resolve(DATA), output.resolve(WHOLE));
    assertThat(run("--as-of", "2024-05-31").out()).startsWith("Published ");
    assertThat(output.resolve("latest")).hasContent("2024-05-31\n");
    assertThat(run().out()).startsWith("Published ");
    assertThat(output.resolve(WHOLE).resolve("shareable")).isNotEmptyDirectory();
  }

  @Test
  void areKeptByThemselves() throws IOException {
    run("--as-of", "2024-04-30");
    for (String date : List.of("2024-04-30", "2024-05-31")) {
      run("--data-only", "--as-of", date);
    }
    assertThat(run("--data-only", "--keep", "1").out())
        .endsWith(" 2 older reports were deleted.\n");
    assertThat(reports()).containsExactly("2024-04-30", DATA);
    assertThat(output.resolve("latest")).hasContent("2024-04-30\n");
    run("--as-of", "2024-05-31", "--keep", "1");
    assertThat(reports()).containsExactly("2024-05-31", DATA);
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.startsWith("2"))
          .sorted()
          .toList();
    }
  }

  @Test
  void areHeldAgainstWholeReportsAndTheseAgainstThem() throws IOException {
    SmallExport.writeLong(input.resolve("west"), 40);
    run("--as-of", "2024-04-30");
    SmallExport.writeLong(input.resolve("west"), 20);
    String smaller = "west has 20 patients with sessions, and had 40 in the report of 2024-04-30.";
    Ended refused = run("--data-only", "--as-of", "2024-05-31");
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err()).contains(smaller);
    assertThat(reports()).containsExactly("2024-04-30");
    run("--data-only", "--as-of", "2024-05-31", "--accept-smaller");
    assertThat(run().out()).startsWith("Published ");
    SmallExport.writeLong(input.resolve("west"), 10);
    Ended of = run("--rerun");
    assertThat(of.err()).contains("and had 20 in the report of 2024-06-30.");
  }

  @Test
  void countMissedNightsByThemselves() {
    night(0, Extent.WHOLE);
    assertThat(night(2, Extent.DATA_ONLY).err()).doesNotContain("missed");
    assertThat(night(3, Extent.DATA_ONLY).err()).doesNotContain("missed");
    assertThat(night(3, Extent.WHOLE).err()).contains("; 2 nights were missed.");
    assertThat(night(5, Extent.DATA_ONLY).err()).contains("; 1 night was missed.");
  }

  private Ended night(int number, Extent extent) {
    LocalDate night = LocalDate.of(2024, 3, 2).plusDays(number);
    return CommandLineCall.call(
        new RunRequest(input, output, null, night, extent, false, false, 2, Upkeep.USUAL));
  }

  @Test
  void areFinishedAfterAKillFromNothingThatOnlyWorkbooksNeed() throws Exception {
    run("--data-only");
    SortedMap<String, byte[]> undisturbed = files(DATA);
    Folders.delete(output);
    Path finished = killOnceASourceIsFinished();
    try (Stream<Path> files = Files.list(finished)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains("outcomes.csv", "series.csv", "worklist.csv", "result.json")
          .anyMatch(name -> name.matches("results-.*\\.json"))
          .noneMatch(name -> name.matches("(patients|people|scores|visits|worklist|to-review)-.*"));
    }
    Path result = finished.resolve("result.json");
    String left = Files.readString(result);
    Files.writeString(
        result, left.replaceFirst("\"warnings\":\\[[^\\]]*", "\"warnings\":[\"as left\""));
    Ended again = run("--data-only");
    assertThat(again.err()).as("a finished source is not read again").contains(": as left\n");
    assertSame(files(DATA), undisturbed);
    assertThat(output.resolve(WHOLE)).doesNotExist();
  }

  private Path killOnceASourceIsFinished() throws Exception {
    for (int i = 0; i < TRIES; i++) {
      Running run = ProgramProcess.here().start(arguments("--data-only"));
      Path finished = awaitFinishedSource(run);
      run.kill();
      if (Files.isDirectory(finished) && !Files.exists(output.resolve(DATA))) {
        return finished;
      }
      Folders.delete(output);
    }
    throw new IllegalStateException("never caught a run at that moment");
  }

  private Path awaitFinishedSource(Running run) throws InterruptedException {
    while (run.process().isAlive()) {
      try (Stream<Path> paths = Files.walk(output.resolve(".state/work"))) {
        var found =
            paths.filter(p -> p.endsWith("result.json") && !isDraft(p.getParent())).findFirst();
        if (found.isPresent()) {
          return found.get().getParent();
        }
      } catch (IOException | UncheckedIOException notYet) {
        Thread.sleep(1);
      }
    }
    return output.resolve("none");
  }

  private static boolean isDraft(Path source) {
    return source.toString().endsWith(".draft");
  }

  private Ended run(String... options) {
    return CommandLineCall.call(arguments(options));
  }

  /** A date may be stated but once. */
  private String[] arguments(String... options) {
    Stream<String> always =
        Stream.of("run", "--input", input.toString(), "--output", output.toString());
    Stream<String> date =
        List.of(options).contains("--as-of") ? Stream.of() : Stream.of("--as-of", DAY.toString());
    return Stream.concat(Stream.concat(always, date), Stream.of(options)).toArray(String[]::new);
  }
}

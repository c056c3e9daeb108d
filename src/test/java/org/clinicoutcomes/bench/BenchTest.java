package org.clinicoutcomes.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clinicoutcomes.bench.Stages.Stage;
import org.clinicoutcomes.cli.CommandLineCall;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn -Pbench test}: prints what the job takes, beside another command if one is named. */
@Tag("bench")
class BenchTest {

  private static final String AS_OF = "2026-06-30";
  private static final int PAIRS = Integer.getInteger("bench.pairs", 3);

  @TempDir private Path folder;

  @Test
  void ofTheJobAndAnotherCommandInTurn() throws Exception {
    Path input = input();
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(ours("whole report", input));
    contestants.add(ours("data only", input, "--data-only"));
    String other = System.getProperty("bench.command", "");
    if (!other.isBlank()) {
      contestants.add(new Contestant("other command", output -> shell(other, input, output)));
    }
    for (int pair = 0; pair < PAIRS; pair++) {
      for (Contestant contestant : contestants) {
        contestant.run(folder);
      }
    }
    print(contestants, other.isBlank() ? contestants.get(0) : contestants.get(2));
  }

  /** The exports that are named, or generated ones. */
  private Path input() {
    String named = System.getProperty("bench.input", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    Path generated = folder.resolve("exports");
    System.out.print(
        CommandLineCall.call(
                "generate",
                "--output=" + generated,
                "--clinics=" + System.getProperty("bench.clinics", "5"),
                "--patients=" + System.getProperty("bench.patients", "2500"))
            .out());
    return generated;
  }

  /** The program as it is compiled, by Java as it is, but for the options that are named. */
  private static Contestant ours(String name, Path input, String... options) {
    Stream<String> java =
        Stream.of(Path.of(System.getProperty("java.home"), "bin/java").toString());
    Stream<String> javaOptions =
        Stream.of(System.getProperty("bench.java", "").split(" ", -1)).filter(o -> !o.isEmpty());
    List<String> program =
        List.of("-cp", System.getProperty("java.class.path"), "org.clinicoutcomes.ClinicOutcomes");
    List<String> start = Stream.concat(Stream.concat(java, javaOptions), program.stream()).toList();
    return new Contestant(
        name,
        output -> {
          List<String> command = new ArrayList<>(start);
          command.addAll(
              List.of("run", "--input=" + input, "--output=" + output, "--as-of=" + AS_OF));
          command.addAll(List.of(options));
          return command;
        });
  }

  private static List<String> shell(String command, Path input, Path output) {
    return List.of(
        "sh",
        "-c",
        command
            .replace("{input}", input.toString())
            .replace("{output}", output.toString())
            .replace("{as_of}", AS_OF));
  }

  private static void print(List<Contestant> contestants, Contestant yardstick) {
    say("Medians of %d runs each, in turn; %d processors; Java %s", PAIRS, processors(), version());
    line("", "wall s", "CPU s", "peak MiB", "wall, least to most");
    contestants.forEach(BenchTest::printCost);
    contestants.stream()
        .filter(contestant -> contestant != yardstick)
        .forEach(contestant -> printRatio(contestant, yardstick));
    say("%nStages of the last runs, CPU seconds by the threads that took them");
    line("", "wall s", "CPU s", "program", "compilers", "collector");
    contestants.forEach(BenchTest::printStages);
  }

  private static void printCost(Contestant of) {
    Cost median = of.median();
    line(of.name(), tenths(median.wall()), tenths(median.cpu()), whole(median.peak()), of.walls());
  }

  private static void printRatio(Contestant of, Contestant yardstick) {
    Cost ratio = of.median().over(yardstick.median());
    String names = of.name() + " / " + yardstick.name();
    line(names, hundredths(ratio.wall()), hundredths(ratio.cpu()), hundredths(ratio.peak()), "");
  }

  private static void printStages(Contestant of) {
    of.stages().forEach(stage -> printStage(of.name() + ", " + stage.name(), stage));
  }

  private static void printStage(String name, Stage of) {
    Spent spent = of.spent();
    line(
        name,
        tenths(of.wall()),
        tenths(spent.all()),
        tenths(spent.program()),
        tenths(spent.compilers()),
        tenths(spent.collector()));
  }

  private static void line(String of, String... figures) {
    StringBuilder line = new StringBuilder("%-30s".formatted(of));
    for (String figure : figures) {
      line.append("  %9s".formatted(figure));
    }
    say("%s", line);
  }

  private static void say(String format, Object... figures) {
    System.out.println(String.format(Locale.ROOT, format, figures).stripTrailing());
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }

  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String hundredths(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String version() {
    return Runtime.version().toString();
  }
}

package org.clinicoutcomes.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Thirty patients with nine answers before and nine after treatment, of whom 18 improve; the same
 * answers are written in other shapes.
 */
final class Answered {

  static final String KEPT = "04_items_wide";
  static final List<String> WORDS =
      List.of("Not at all", "Several days", "More than half the days", "Nearly every day");

  private final Path folder;

  Answered(Path folder) {
    this.folder = folder;
  }

  /** One questionnaire. */
  record Sheet(String patient, String date, List<Integer> answers) {

    int total() {
      return answers.stream().mapToInt(Integer::intValue).sum();
    }

    /** The answers as a list of fields. */
    String fields(Function<Integer, String> each) {
      return answers.stream().map(each).collect(Collectors.joining(","));
    }
  }

  /** All questionnaires, by patient and date. */
  static List<Sheet> sheets() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/exports", KEPT, "scores.csv")).stream()
          .skip(1)
          .map(line -> Arrays.asList(line.split(",", -1)))
          .map(
              cells ->
                  new Sheet(
                      cells.get(0),
                      cells.get(1),
                      cells.subList(2, 11).stream().map(Integer::valueOf).toList()))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The export with another scores file, a line for each questionnaire. */
  ForeignExport with(String header, Function<Sheet, String> line) {
    return withRows(header, sheet -> List.of(line.apply(sheet)));
  }

  /** The export with another scores file, several lines for each questionnaire. */
  ForeignExport withRows(String header, Function<Sheet, List<String>> rows) {
    return withRows(header, rows, UnaryOperator.identity());
  }

  /** The same, the lines in another order. */
  ForeignExport withRows(
      String header, Function<Sheet, List<String>> rows, UnaryOperator<List<String>> ordered) {
    List<String> lines = new ArrayList<>();
    sheets().forEach(sheet -> lines.addAll(rows.apply(sheet)));
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(ordered.apply(lines));
    return ForeignExport.kept(KEPT, folder).file("scores.csv", all.toArray(String[]::new));
  }

  /** Nine headers, the question's number in place of {@code #}. */
  static String headers(String pattern) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(item -> pattern.replace("#", Integer.toString(item)))
        .collect(Collectors.joining(","));
  }
}

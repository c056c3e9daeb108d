package org.clinicoutcomes.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** An input folder that a test writes. */
record Input(Path folder) {

  static final String SCALE =
      """
      my_scale:
        name: My scale
        lowest: 0
        highest: 40
        decimals: 1
        better: lower
        recall: 7 days
        bands: {low: 0, high: 20.5}
        citation: convention
      """;

  static final String MEASURE =
      """
      my_measure:
        instrument: my_scale
        conditions: [crps]
        entry: {at_least: 10}
        rule: {point_reduction_at_least: 5}
        meaning: benefit
        phrase: improved by at least five points on my scale
        citation: convention
      """;

  static final String CONDITION =
      """
      my_condition:
        name: My condition
        groups: [pain]
        headlines: [pain_2_points]
        citation: convention
      """;

  static final String CLAIM =
      """
      my_claim:
        words: 3 out of 4 feel better
        article: Our leaflet
        measure: pain_2_points
        conditions: [migraine]
        number: 3 out of 4
        at_least: 75
      """;

  static final String CHECK =
      """
      my_claim:
        words: some feel sick
        article: Our leaflet
        check: nausea
        of: patients
      """;

  Input with(String file, String text) {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Input with(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Definitions load() {
    return new DefinitionsLoader().load(folder);
  }

  List<String> mistakes() {
    return Assertions.catchThrowableOfType(DefinitionMistakes.class, this::load).mistakes().stream()
        .map(Mistake::toString)
        .toList();
  }

  /** What is indented first under a heading of a document. */
  static String documented(String document, String heading) throws IOException {
    String text = Files.readString(Path.of("src/site/markdown", document));
    return text.substring(text.indexOf("# " + heading + "\n"))
        .lines()
        .skip(1)
        .dropWhile(line -> !line.startsWith("    "))
        .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
        .map(line -> line.isEmpty() ? line : line.substring(4))
        .collect(Collectors.joining("\n"));
  }
}

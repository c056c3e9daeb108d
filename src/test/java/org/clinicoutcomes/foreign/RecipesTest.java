package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recipe of the documents, run as it stands there. */
class RecipesTest {

  private static final Path DOCUMENT = Path.of("src/site/markdown/recipes.md");
  private static final Pattern FILE =
      Pattern.compile("(?m)^\\*\\*`([^`]+)`\\*\\*\n\n((?: {4}.*\n)+)");
  private static final Pattern SAID = Pattern.compile("(?m)^> (.+)$");
  private static final Pattern RATE =
      Pattern.compile("`(\\w+)`, `(\\w+)`: \\*\\*(\\d+/\\d+)\\*\\*");

  @TempDir private Path folder;

  static List<Recipe> recipes() throws IOException {
    return Arrays.stream(Files.readString(DOCUMENT).split("(?m)^## ", -1))
        .skip(1)
        .map(Recipe::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void givesTheRateThatItStates(Recipe recipe) {
    ForeignExport export = new ForeignExport(folder, "2026-06-30");
    recipe
        .exported()
        .forEach((name, text) -> export.file(name, text.stripTrailing().split("\n", -1)));
    Ended ended = export.check();
    assertThat(recipe.said()).isNotEmpty();
    assertThat(ended.out() + ended.err()).contains(recipe.said());
    if (!recipe.mapping().isEmpty()) {
      export.paste(recipe.mapping());
    }
    ForeignExport.Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate(recipe.condition(), recipe.measure())).isEqualTo(recipe.rate());
  }

  /**
   * A section of the document: the files of an export, what check says of them, the mapping, and
   * what comes out.
   */
  record Recipe(
      String title,
      Map<String, String> exported,
      List<String> said,
      String mapping,
      String condition,
      String measure,
      String rate) {

    static Recipe of(String section) {
      Map<String, String> files = new LinkedHashMap<>();
      FILE.matcher(section)
          .results()
          .forEach(file -> files.put(file.group(1), file.group(2).replaceAll("(?m)^ {4}", "")));
      String mapping = files.getOrDefault("mapping.yaml", "");
      files.remove("mapping.yaml");
      MatchResult rate = RATE.matcher(section).results().findFirst().orElseThrow();
      return new Recipe(
          section.lines().findFirst().orElseThrow(),
          files,
          SAID.matcher(section).results().map(said -> said.group(1)).toList(),
          mapping,
          rate.group(1),
          rate.group(2),
          rate.group(3));
    }

    @Override
    public String toString() {
      return title;
    }
  }
}

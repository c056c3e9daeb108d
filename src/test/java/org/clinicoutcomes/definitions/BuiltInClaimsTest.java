package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in claims: whose they are, how much they quote, and that none is given a number. */
class BuiltInClaimsTest {

  @TempDir private static Path empty;
  private static Definitions definitions;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(empty);
  }

  private static List<Claim> claims() {
    return definitions.claims().claims();
  }

  @Test
  void areOfFiveArticles() {
    assertThat(claims().stream().map(Claim::article).distinct())
        .containsExactlyInAnyOrder(
            "How Effective Is Ketamine in Lowering Migraine Pain?",
            "Is Ketamine Treatment for Migraines Effective?",
            "Top 5 Facts You Should Know About Ketamine Infusion for Depression",
            "Understanding Ketamine",
            "What are Migraines?");
  }

  @Test
  void quoteADozenWordsAtMost() {
    assertThat(claims())
        .extracting(claim -> claim.words().replace("… ", "").split(" ").length)
        .allMatch(words -> words <= 12);
  }

  /** "3 out of 4 migraine patients" is the only share in any of the articles. */
  @Test
  void putNoNumberIntoAnArticlesMouth() {
    assertThat(claims().stream().filter(claim -> claim.said() != null))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.words()).startsWith("3 out of 4 migraine patients");
              assertThat(claim.said())
                  .isEqualTo(new Claim.Said("3 out of 4", Claim.Direction.AT_LEAST, 7500));
              assertThat(claim.subject())
                  .isEqualTo(new ClaimSubject.OfMeasure("pain_2_points", List.of("migraine")));
            });
  }

  @Test
  void areMeasuredByMeasuresThatAreReportedForTheirConditions() {
    for (Claim claim : claims()) {
      if (claim.subject() instanceof ClaimSubject.OfMeasure measure) {
        assertThat(definitions.catalog().measure(measure.figure()).conditions())
            .as(claim.key())
            .containsAll(measure.conditions());
      }
    }
  }

  @Test
  void contradictAnother() {
    Map<String, Long> articles =
        claims().stream()
            .filter(Claim::isContradicted)
            .collect(Collectors.groupingBy(Claim::contradiction, Collectors.counting()));
    assertThat(articles.values()).allMatch(count -> count > 1);
  }
}

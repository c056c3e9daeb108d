package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.safety.SafetyItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void areOfFiveArticlesAndOneLabel() {
    assertThat(claims().stream().map(Claim::article).distinct())
        .containsExactlyInAnyOrder(
            "How Effective Is Ketamine in Lowering Migraine Pain?",
            "Is Ketamine Treatment for Migraines Effective?",
            "SPRAVATO (esketamine), US prescribing information, boxed warning",
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
  void areCheckedByItemsAndEventsThatThereAre() {
    for (Claim claim : claims()) {
      if (claim.subject() instanceof ClaimSubject.OfCheck check) {
        assertThat(
                SafetyItem.ALL.contains(SafetyItem.of(check.figure()))
                    || definitions.vocabulary().of("event").contains(check.figure()))
            .as(claim.key())
            .isTrue();
      }
    }
  }

  /** Of patients, whatever an article says of sessions: a contraindication has no session. */
  @Test
  void countPatientsWhereTheCheckIsAPatients() {
    assertThat(claims())
        .extracting(Claim::subject)
        .filteredOn(s -> s.figure().matches("(contraindication|ideation)_.*"))
        .isNotEmpty()
        .allMatch(s -> s instanceof ClaimSubject.OfCheck check && check.ofPatients());
  }

  @ParameterizedTest
  @CsvSource({
    "'Bipolar disorder: treated, or a reason not to treat', 2",
    "'Addiction: treated, or a reason not to treat', 2",
    "'Addictive, or not', 4",
    "'Circulation: assisted, or strained', 4",
    "'Fatigue: treated, or a side effect', 2",
    "'Length of a session: an hour with recovery, or more', 3",
    "'Side effects: safe, or always a risk', 4"
  })
  void standBesideWhatContradictsThem(String contradiction, int claims) {
    Set<String> articles = new TreeSet<>();
    List<Claim> found =
        claims().stream().filter(c -> c.contradiction().equals(contradiction)).toList();
    found.forEach(claim -> articles.add(claim.article()));
    assertThat(found).hasSize(claims);
    assertThat(articles).hasSizeGreaterThan(1);
  }

  @Test
  void contradictNothingElse() {
    assertThat(claims().stream().map(Claim::contradiction).filter(c -> !c.isEmpty()).distinct())
        .hasSize(7);
  }
}

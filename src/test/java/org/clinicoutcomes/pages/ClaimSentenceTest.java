package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.safety.SafetyTally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a finding reads like, whatever the verdict. */
class ClaimSentenceTest {

  private static final Claim.Said THREE_OF_FOUR =
      new Claim.Said("3 out of 4", Direction.AT_LEAST, 7500);

  private static Claim claim(Claim.@Nullable Said said) {
    return new Claim(
        "key",
        "3 out of 4",
        "An article",
        "",
        new ClaimSubject.OfMeasure("pain_2_points", List.of("migraine")),
        said);
  }

  private static String sentence(Claim.@Nullable Said said, long assessed, long met, long missing) {
    Ladder ladder = new Ladder(assessed + missing, 0, 0, missing, met);
    return ClaimSentence.of(
        ClaimFinding.of(claim(said), "migraine", ladder, new ClaimRules(80, 11)));
  }

  @Test
  void saysWhatKeepsAClaimUndecided() {
    assertThat(sentence(THREE_OF_FOUR, 41, 27, 9))
        .isEqualTo(
            "They say 3 out of 4; here 27 of 41 (66 %, 95 % CI 51–78): undecided, as the interval"
                + " reaches both sides of 75 % and 9 final scores are missing.");
    assertThat(sentence(THREE_OF_FOUR, 41, 27, 0))
        .endsWith(": undecided, as the interval reaches both sides of 75 %.");
    assertThat(sentence(THREE_OF_FOUR, 41, 15, 60))
        .isEqualTo(
            "They say 3 out of 4; here 15 of 41 (37 %, 95 % CI 24–52): undecided, as 60 final scores"
                + " are missing.");
  }

  @Test
  void saysWhetherAClaimIsMet() {
    assertThat(sentence(THREE_OF_FOUR, 100, 90, 1))
        .isEqualTo(
            "They say 3 out of 4; here 90 of 100 (90 %, 95 % CI 83–94): met; 1 final score is"
                + " missing.");
    assertThat(sentence(THREE_OF_FOUR, 100, 30, 0))
        .isEqualTo("They say 3 out of 4; here 30 of 100 (30 %, 95 % CI 22–40): not met.");
  }

  @Test
  void judgesNoFew() {
    assertThat(sentence(THREE_OF_FOUR, 4, 3, 0))
        .isEqualTo("They say 3 out of 4; here 3 of 4 (75 %, 95 % CI 30–95): too few to judge.");
    assertThat(sentence(THREE_OF_FOUR, 0, 0, 2))
        .isEqualTo(
            "They say 3 out of 4; here nobody has a final score: too few to judge; 2 final scores are"
                + " missing.");
  }

  @Test
  void saysSessionsWithoutAnInterval() {
    ClaimSubject.OfCheck check = new ClaimSubject.OfCheck("nausea", "all", "all", false);
    assertThat(sentence(check)).isEqualTo("They give no share; here 12 of 340 sessions (4 %).");
    assertThat(CheckWording.what(check))
        .isEqualTo("sessions with nausea recorded, of those who did not have it before treatment");
    assertThat(CheckWording.whom(check)).isEqualTo("everybody");
  }

  @Test
  void saysPatientsWithAnInterval() {
    ClaimSubject.OfCheck check =
        new ClaimSubject.OfCheck("contraindication_heart_disease", "ketamine", "iv", true);
    assertThat(sentence(check))
        .isEqualTo("They give no share; here 6 of 41 patients (15 %, 95 % CI 7–28).");
    assertThat(CheckWording.what(check)).isEqualTo("patients with heart disease recorded");
    assertThat(CheckWording.whom(check)).isEqualTo("ketamine, iv");
  }

  private static String sentence(ClaimSubject.OfCheck check) {
    Claim claim = new Claim("key", "words", "An article", "", check, null);
    return ClaimSentence.of(
        ClaimFinding.of(claim, check, new SafetyTally(340, 12, 41, 6, 0, 0, 0)));
  }

  @Test
  void onlyShowsWhatHasNoNumberOrNoRecords() {
    assertThat(sentence(null, 41, 27, 9))
        .isEqualTo(
            "They give no share; here 27 of 41 (66 %, 95 % CI 51–78); 9 final scores are missing.");
    assertThat(ClaimSentence.of(ClaimFinding.notRecorded(claim(null), "migraine")))
        .isEqualTo("They give no share; these records hold nothing to measure it by.");
  }
}

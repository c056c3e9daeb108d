package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on the sheet of claims, of a clinic whose sessions made some patients sick. */
class ClaimsPageTest {

  private List<Patient> patients;
  private MeasuredSource source;

  @BeforeEach
  void setUp() {
    patients = Courses.random(120, new Random(5));
    source = Courses.result("east", patients);
    source.figures().of(Families.SAFETY).clear();
    put("all", "all", "nausea", new SafetyTally(200, 30, 50, 20, 0, 0, 0));
  }

  private void put(String drug, String route, String item, SafetyTally tally) {
    source.figures().of(Families.SAFETY).put(new SafetyKey("North", drug, route, item), tally);
  }

  private List<Map<String, Value>> rows() {
    return Reported.byTitle(Reported.table(Reported.clinic(source, patients, "North"), "Claims"));
  }

  @Test
  void setsContradictionsSideBySideAfterWhatIsJudged() {
    assertThat(rows())
        .extracting(row -> row.get("Articles disagree on") + " " + row.get("They say"))
        .containsExactly(
            Value.BLANK + " " + Value.of("“words of a_number”"),
            Value.BLANK + " " + Value.of("“words of a_number”"),
            Value.of("mood or pain") + " " + Value.of("“words of b_pain”"),
            Value.of("mood or pain") + " " + Value.of("“words of c_mood”"),
            Value.BLANK + " " + Value.of("“words of d_sick”"),
            Value.BLANK + " " + Value.of("“words of e_sick”"));
  }

  @Test
  void judgesAClaimForEachOfItsConditions() {
    assertThat(rows())
        .filteredOn(row -> row.get("They say").equals(Value.of("“words of a_number”")))
        .extracting(row -> row.get("For"))
        .containsExactly(Value.of("chronic pain"), Value.of("migraine"));
  }

  @Test
  void leavesAFigureEmptyWhereNothingIsRecorded() {
    assertThat(rows())
        .filteredOn(row -> row.get("They say").equals(Value.of("“words of c_mood”")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("Verdict", Value.of("not recorded"))
                    .containsEntry("Counted", Value.BLANK)
                    .containsEntry("Out of", Value.BLANK)
                    .containsEntry("Share", Value.BLANK)
                    .containsEntry("Ties out", Value.BLANK));
  }

  @Test
  void showsChecksWithoutAVerdict() {
    assertThat(rows().get(4))
        .containsEntry("Verdict", Value.of("described"))
        .containsEntry("For", Value.of("everybody"))
        .containsEntry(
            "Counted are",
            Value.of(
                "patients with nausea recorded, of those who did not have it before treatment"))
        .containsEntry("Counted", Value.of(20L))
        .containsEntry("Out of", Value.of(50L))
        .containsEntry("Share", Value.of(0.4))
        .containsEntry("Missing", Value.BLANK)
        .containsEntry("Ties out", Value.BLANK);
  }

  @Test
  void knowsNothingOfACheckWithoutARow() {
    assertThat(rows().get(5))
        .containsEntry("Verdict", Value.of("not recorded"))
        .containsEntry("For", Value.of("ketamine, iv"))
        .containsEntry("Counted", Value.BLANK);
  }

  @Test
  void givesASessionsShareNoInterval() {
    put("ketamine", "iv", "vomiting", new SafetyTally(150, 0, 45, 0, 0, 0, 0));
    assertThat(rows().get(5))
        .containsEntry("Verdict", Value.of("described"))
        .containsEntry("Counted", Value.of(0L))
        .containsEntry("Out of", Value.of(150L))
        .containsEntry("Share", Value.of(0.0))
        .containsEntry("95 % from", Value.BLANK);
  }

  @Test
  void saysThatItRepeatsNothing() {
    assertThat(Reported.page(Reported.clinic(source, patients, "North"), "Claims").sentences())
        .anyMatch(sentence -> sentence.startsWith("We measure claims, we do not repeat them."))
        .anyMatch(sentence -> sentence.contains("without a control group"));
  }
}

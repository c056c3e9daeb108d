package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.SourceEntry;
import org.clinicoutcomes.quality.DoubtRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a source, against earlier reports. */
class ShrinkageTest {

  private static final SourceEntry WHOLE = entry(180, 60, 40, "a");

  @ParameterizedTest
  @CsvSource({
    "180, 48, 40, north has 48 scores of phq9",
    "180, 60, 30, north has 30 scores of gad7",
    "180, 0, 40, north has 0 scores of phq9",
    "90, 60, 40, north has 90 rows of sessions",
    "178, 1, 40, north has 1 score of phq9",
  })
  void refusesFarFewerRowsOfAsManyPatients(long sessions, long phq9, long gad7, String words) {
    Shrinkage shrinkage = against(entry(sessions, phq9, gad7, "a"), report("2024-06-01", WHOLE));
    assertThatThrownBy(shrinkage::refuse)
        .isInstanceOf(InputProblem.class)
        .hasMessageStartingWith(words + ", and had ")
        .hasMessageContaining(" in the report of 2024-06-01.");
    assertThat(shrinkage.unexplained()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"171, 57, 38", "180, 58, 40", "500, 61, 41", "180, 60, 38"})
  void goesOnWhereLittleIsMissing(long sessions, long phq9, long gad7) {
    against(entry(sessions, phq9, gad7, "a"), report("2024-06-01", WHOLE)).refuse();
  }

  @ParameterizedTest
  @CsvSource({
    "28, 28, 168, 56, 37", // two patients with as many rows as others
    "28, 28, 160, 52, 35", // with more than others
    "29, 28, 170, 55, 36", // one of them is treated still
    "28, 30, 165, 60, 40", // two who were never scored
    "30, 28, 180, 55, 36", // two scored ones who are on no list of sessions
  })
  void goesOnWhereRowsAreThoseOfFewPatientsWhoAreGone(
      long treated, long scored, long sessions, long phq9, long gad7) {
    against(entry(treated, scored, sessions, phq9, gad7), report("2024-06-01", WHOLE)).refuse();
  }

  @ParameterizedTest
  @CsvSource({
    "28, 28, 140, 56, 37, north has 140 rows of sessions",
    "28, 28, 168, 45, 37, north has 45 scores of phq9",
    "29, 28, 168, 56, 20, north has 20 scores of gad7",
    "30, 28, 168, 56, 37, north has 168 rows of sessions",
    "28, 30, 168, 56, 38, north has 56 scores of phq9",
    "28, 28, 90, 30, 20, north has 90 rows of sessions",
  })
  void refusesWhatTheLossOfPatientsDoesNotExplain(
      long treated, long scored, long sessions, long phq9, long gad7, String words) {
    Shrinkage shrinkage =
        against(entry(treated, scored, sessions, phq9, gad7), report("2024-06-01", WHOLE));
    assertThatThrownBy(shrinkage::refuse).hasMessageStartingWith(words + ", and had ");
  }

  @Test
  void saysWhatIsFewerWhereItIsReadByOtherRules() {
    Shrinkage shrinkage = against(entry(180, 48, 40, "b"), report("2024-06-01", WHOLE));
    shrinkage.refuse();
    assertThat(shrinkage.unexplained())
        .singleElement()
        .asString()
        .startsWith("north has 48 scores of phq9, and had 60 in the report of 2024-06-01. What ")
        .contains("has changed since");
  }

  @Test
  void refusesWhatIsFewerThanInTheLastReportThatWasReadAlike() {
    Shrinkage shrinkage =
        against(
            entry(180, 48, 40, "a"),
            report("2024-06-02", entry(180, 48, 40, "b")),
            report("2024-06-01", WHOLE));
    assertThatThrownBy(shrinkage::refuse).hasMessageContaining("in the report of 2024-06-01");
  }

  @Test
  void isHeldAgainstAReportThatKeptNoReading() {
    SourceEntry older = new SourceEntry(false, 30, 30, null, null, null);
    SourceEntry half = new SourceEntry(false, 15, 30, counts("sessions", 90), counts(), "a");
    assertThat(against(half, report("2024-06-01", older)).unexplained()).hasSize(1);
    assertThat(against(WHOLE, report("2024-06-01", older)).unexplained()).isEmpty();
  }

  @Test
  void saysNothingOfASourceThatIsNewOrHeld() {
    SourceEntry held = new SourceEntry(true, 0, 0, counts(), counts(), "a");
    against(held, report("2024-06-01", WHOLE)).refuse();
    against(entry(3, 3, 3, "a")).refuse();
    Manifest without = report("2024-06-02", Map.of());
    Shrinkage shrinkage = against(entry(3, 3, 3, "a"), without, report("2024-06-01", WHOLE));
    shrinkage.refuse();
    assertThat(shrinkage.unexplained()).isEmpty();
  }

  private static Shrinkage against(SourceEntry now, Manifest... earlier) {
    DoubtRules rules = new DoubtRules(1, 3, 2, 5, 5, 5);
    return new Shrinkage(rules, new TreeMap<>(Map.of("north", now)), List.of(earlier));
  }

  private static SourceEntry entry(long sessions, long phq9, long gad7, String reading) {
    return new SourceEntry(
        false, 30, 30, counts("sessions", sessions), counts("phq9", phq9, "gad7", gad7), reading);
  }

  private static SourceEntry entry(long treated, long scored, long sessions, long phq9, long gad7) {
    return new SourceEntry(
        false,
        treated,
        scored,
        counts("sessions", sessions),
        counts("phq9", phq9, "gad7", gad7),
        "a");
  }

  private static SortedMap<String, Long> counts(Object... keysAndCounts) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < keysAndCounts.length; i += 2) {
      counts.put((String) keysAndCounts[i], ((Number) keysAndCounts[i + 1]).longValue());
    }
    return counts;
  }

  private static Manifest report(String asOf, SourceEntry north) {
    return report(asOf, Map.of("north", north));
  }

  private static Manifest report(String asOf, Map<String, SourceEntry> sources) {
    return new Manifest(
        "clinic-outcomes",
        "1.0.0",
        asOf,
        Extent.WHOLE,
        "fingerprint",
        "definitions",
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(sources),
        new TreeMap<>(),
        List.of());
  }
}

package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.measure.Examples.score;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;

/** What sheets say in their headings: true, with what it is of, and plain where there is little. */
class SheetTitlesTest {

  /** With a starting score of 7 and a final one of 2: improved by two points. */
  private static Patient improved(String id, int lostAfter) {
    return Courses.patient(
        id,
        List.of(Courses.session(0, "North")),
        score(0, Timing.BEFORE, "7"),
        score(9, "2"),
        score(lostAfter, "7"));
  }

  private static Patient notImproved(String id) {
    return Courses.patient(
        id, List.of(Courses.session(0, "North")), score(0, Timing.BEFORE, "7"), score(9, "6"));
  }

  private static Patient ending(String id, int day, String end) {
    return Courses.patient(
        id,
        List.of(Courses.session(day, "North")),
        score(day, Timing.BEFORE, "7"),
        score(day + 9, end));
  }

  private static Patient withoutScore(String id) {
    return Courses.patient(id, List.of(Courses.session(0, "North")));
  }

  private static List<Patient> improved(int count) {
    return IntStream.range(0, count).mapToObj(i -> improved("p" + i, 50 + i)).toList();
  }

  private static String heading(List<Patient> patients, String page) {
    Report report = Reported.clinic(Courses.result("east", patients), patients, "North");
    return heading(report, page);
  }

  private static String heading(Report report, String page) {
    return Reported.page(report, page).blocks().get(0).heading();
  }

  @Test
  void ofNobodySayThatThereIsNothing() {
    Report report = new Reports(Reported.conclusions()).ofAllClinics();
    for (String page : List.of("Summary", "Durability", "Sessions", "Definitions", "Groups")) {
      assertThat(heading(report, page)).isEqualTo(page + ": no first series has ended yet");
    }
    assertThat(heading(report, "Flow")).isEqualTo("Flow: no first series has ended yet");
    assertThat(heading(report, "Attendance")).isEqualTo("Attendance: nothing is planned");
    assertThat(heading(report, "Data quality")).isEqualTo("Data quality: no row was read");
    assertThat(heading(report, "Clinics")).isEqualTo("Clinics: none can be set beside the others");
    assertThat(heading(report, "Safety"))
        .isEqualTo("Safety: neither serious adverse events nor blood pressures are in the export");
    assertThat(heading(report, "Comparisons"))
        .isEqualTo("Comparisons: there are no two sides to set against each other");
  }

  @Test
  void ofPatientsWithoutScoresSayHowManyAreNotAssessed() {
    List<Patient> one = List.of(withoutScore("a"));
    assertThat(heading(one, "Summary")).isEqualTo("migraine: none of 1 treated has been assessed");
    assertThat(heading(one, "Durability"))
        .isEqualTo("migraine: nobody who got better has a later score");
    assertThat(heading(one, "Sessions")).isEqualTo("migraine: no finished series can be judged");
    assertThat(heading(one, "Flow"))
        .isEqualTo(
            "0 of 1 patient course (0 %) are in a rate; without a final score 0, without a starting"
                + " score 1");
  }

  @Test
  void ofFewSayNoShareAndThatTheyAreFew() {
    assertThat(heading(improved(1), "Summary"))
        .isEqualTo("migraine: 1 of 1 assessed improved as pain_2_points says, too few to tell");
    assertThat(heading(improved(10), "Summary"))
        .isEqualTo("migraine: 10 of 10 assessed improved as pain_2_points says, too few to tell");
    assertThat(heading(improved(1), "Durability"))
        .isEqualTo("migraine: 1 responder followed, too few to tell how long it lasts");
    assertThat(heading(improved(10), "Sessions"))
        .isEqualTo("migraine: 10 finished series, too few to tell");
    assertThat(heading(improved(10), "Definitions"))
        .isEqualTo("migraine: too few assessed to set one definition beside another");
    assertThat(heading(improved(10), "Groups")).startsWith("0 of ");
  }

  @Test
  void ofManySayTheShareAndWhatItIsOf() {
    List<Patient> patients =
        Stream.concat(improved(11).stream(), Stream.of(notImproved("z"))).toList();
    assertThat(heading(patients, "Summary"))
        .isEqualTo("migraine: 11 of 12 assessed (92 %) improved as pain_2_points says");
    assertThat(heading(patients, "Durability"))
        .as("the sixth of eleven is lost 55 - 9 days after its final score")
        .isEqualTo(
            "migraine: half of the 11 responders followed lost their response within 46 days");
    assertThat(heading(patients, "Sessions"))
        .isEqualTo(
            "migraine: 11 of 12 series (92 %) met the rule within 3 sessions, 11 of 12 series (92 %)"
                + " within 6");
    assertThat(heading(patients, "Flow"))
        .isEqualTo(
            "12 of 12 patient courses (100 %) are in a rate; without a final score 0, without a"
                + " starting score 0");
  }

  @Test
  void durabilitySaysWhereFewerThanHalfLostTheirResponse() {
    List<Patient> patients =
        IntStream.range(0, 11)
            .mapToObj(
                i ->
                    Courses.patient(
                        "p" + i,
                        List.of(Courses.session(0, "North")),
                        score(0, Timing.BEFORE, "7"),
                        score(9, "2"),
                        score(60, i < 5 ? "7" : "2")))
            .toList();
    assertThat(heading(patients, "Durability"))
        .isEqualTo(
            "migraine: more than half of the 11 responders followed kept their response as long as"
                + " any were followed");
  }

  @Test
  void sayWhatTheTablesUnderThemSay() {
    Report report = Reported.REPORTS.ofAllClinics();
    List<Map<String, Value>> flow = Reported.byTitle(Reported.tableNamed(report, "Flow"));
    assertThat(heading(report, "Flow"))
        .startsWith(sum(flow, "Assessed") + " of " + sum(flow, "Treated") + " patient courses (");
    List<Map<String, Value>> files = Reported.byTitle(Reported.tableNamed(report, "Files"));
    assertThat(heading(report, "Data quality"))
        .isEqualTo(
            sum(files, "Rejected")
                + " of "
                + sum(files, "Read")
                + " rows read were rejected; cells set aside: "
                + sum(files, "Cells set aside"));
    List<Map<String, Value>> pairs = Reported.byTitle(Reported.tableNamed(report, "Comparisons"));
    long made = pairs.stream().filter(row -> !row.get("Difference").equals(Value.BLANK)).count();
    assertThat(heading(report, "Comparisons"))
        .startsWith(made + " of " + pairs.size() + " comparisons could be made; in ");
    assertThat(Reported.byTitle(Reported.tableNamed(report, "Summary")))
        .extracting(row -> said(row))
        .anySatisfy(said -> assertThat(heading(report, "Summary")).contains(said));
  }

  @Test
  void trendSaysHowManyConditionsAreBetterOrWorseAndHowManySignalsThereAre() {
    List<Patient> years =
        Stream.concat(
                IntStream.range(0, 11).mapToObj(i -> ending("a" + i, -200, "2")),
                IntStream.range(0, 11).mapToObj(i -> ending("b" + i, 100, "7")))
            .toList();
    assertThat(heading(years, "Trend"))
        .isEqualTo(
            "2024 against 2023: better in 0, worse in 1 of 1 headline; no month has limits yet");
    assertThat(heading(Reported.REPORTS.ofAllClinics(), "Trend"))
        .matches("Trend: there are no two final years to compare; (no|\\d+) signals? in .* months");
    assertThat(heading(new Reports(Reported.conclusions()).ofAllClinics(), "Trend"))
        .isEqualTo("Trend: there are no two final years to compare; no month has limits yet");
  }

  private static String said(Map<String, Value> row) {
    return ((Value.Count) row.get("Did so")).count()
        + " of "
        + ((Value.Count) row.get("Assessed")).count()
        + " assessed (";
  }

  private static long sum(List<Map<String, Value>> rows, String title) {
    return rows.stream().mapToLong(row -> ((Value.Count) row.get(title)).count()).sum();
  }
}

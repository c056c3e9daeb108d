package org.clinicoutcomes.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Test;

class EarlyInductionsTest {

  @Test
  void warnsOfInductionsInTheFirstDays() {
    assertThat(warning(induction(0), induction(89), induction(90)))
        .hasValue(
            "north: 2 inductions begin in the first 90 days of the records, which begin on"
                + " 2024-01-01; if treatments were under way before that, write the date from"
                + " which the records are complete as complete_from into north/mapping.yaml.");
  }

  @Test
  void speaksOfOneInOne() {
    assertThat(warning(induction(0)).orElseThrow())
        .startsWith("north: 1 induction begins in the first 90 days");
  }

  @Test
  void countsFromTheFirstSessionOfAnyKind() {
    assertThat(warning(stated(0, Purpose.MAINTENANCE), induction(90))).isEmpty();
    assertThat(warning(stated(0, Purpose.MAINTENANCE), induction(89))).isPresent();
  }

  @Test
  void trustsAStatedPurpose() {
    assertThat(warning(stated(0, Purpose.INDUCTION))).isEmpty();
    assertThat(warning(stated(0, Purpose.INDUCTION), induction(5))).isPresent();
  }

  @Test
  void saysNothingOfASourceWithoutSessions() {
    assertThat(warning()).isEmpty();
  }

  private static Optional<String> warning(Session... first) {
    EarlyInductions early = new EarlyInductions(90);
    Courses.of(
            IntStream.range(0, first.length)
                .mapToObj(i -> Courses.patient("p" + i, List.of(first[i])))
                .toArray(Patient[]::new))
        .forEach(early);
    return early.warning("north");
  }

  private static Session induction(int day) {
    return Courses.session(day, "North");
  }

  private static Session stated(int day, Purpose purpose) {
    Session s = induction(day);
    return new Session(
        s.id(),
        s.at(),
        s.condition(),
        s.drug(),
        s.route(),
        s.clinic(),
        s.clinician(),
        null,
        purpose,
        null,
        Monitoring.NONE);
  }
}

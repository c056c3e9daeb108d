package org.clinicoutcomes.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.records.Fate.ACCEPTED;
import static org.clinicoutcomes.records.Fate.AFTER_AS_OF;
import static org.clinicoutcomes.records.Fate.DUPLICATE;
import static org.clinicoutcomes.records.Fate.SUPERSEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Session;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;

/** Settling the rows of one source; the as-of date is day 100. */
class SourceRecordsTest {

  private final SourceRecords records = new SourceRecords(List.of("pain_nrs", "phq9"));
  private final Rows rows = new Rows(records);

  @Test
  void lastRowOfASessionIdWinsWhole() {
    int first = rows.session("s1", "p", 1, Status.COMPLETED, 11);
    int second = rows.session("s1", "q", 2, Status.COMPLETED, 12);
    rows.settle();
    assertThat(records.sessionFate(first)).isEqualTo(SUPERSEDED);
    assertThat(records.sessionFate(second)).isEqualTo(ACCEPTED);
    assertThat(rows.treated()).extracting(Patient::id).containsExactly("q");
    assertThat(records.findSession("s1")).isEqualTo(second);
    assertThat(records.isOf(second, "q")).isTrue();
    assertThat(records.isOf(second, "p")).isFalse();
  }

  @Test
  void repeatedRowIsADuplicateAndACorrectedOneIsSuperseded() {
    int repeated = rows.session("s1", "p", 1, Status.COMPLETED, 11);
    int corrected = rows.session("s1", "p", 1, Status.COMPLETED, 12);
    int last = rows.session("s1", "p", 1, Status.COMPLETED, 11);
    rows.settle();
    assertThat(rows.fates(repeated, corrected, last))
        .containsExactly(DUPLICATE, SUPERSEDED, ACCEPTED);
  }

  @Test
  void asOfComesAfterCorrections() {
    int early = rows.session("s1", "p", 100, Status.COMPLETED, 11);
    int movedBeyond = rows.session("s1", "p", 101, Status.COMPLETED, 12);
    int onTheDay = rows.session("s2", "p", 100, Status.COMPLETED, 13);
    rows.settle();
    assertThat(rows.fates(early, movedBeyond, onTheDay))
        .containsExactly(SUPERSEDED, AFTER_AS_OF, ACCEPTED);
    assertThat(rows.treated().get(0).sessions()).extracting(Session::id).containsExactly("s2");
  }

  @Test
  void newestSessionIsTheLatestOfThoseAccepted() {
    rows.session("s1", "p", 99, Status.COMPLETED, 1);
    rows.session("s2", "p", 7, Status.COMPLETED, 2);
    rows.session("s1", "p", 6, Status.COMPLETED, 3);
    rows.session("s3", "p", 8, Status.CANCELLED, 4);
    rows.session("s4", "p", 101, Status.COMPLETED, 5);
    rows.settle();
    assertThat(records.accepted().newestSession()).isEqualTo(LocalDate.ofEpochDay(8));
  }

  @Test
  void noSessionIsNewestWhereNoneIsAccepted() {
    rows.session("s1", "p", 101, Status.COMPLETED, 1);
    rows.settle();
    assertThat(records.accepted().newestSession()).isNull();
  }

  @Test
  void countsTheScoresOfASessionThatWasNotGiven() {
    rows.session("s1", "p", 1, Status.COMPLETED, 1);
    rows.wide("s2", "p", 5, Status.CANCELLED, 2, 700);
    rows.settle();
    assertThat(rows.pain()).extracting(Score::hundredths).containsExactly(700);
  }

  @Test
  void supersededSessionTakesItsScoresWithIt() {
    rows.wide("s1", "p", 1, Status.COMPLETED, 1, 800);
    rows.session("s1", "p", 1, Status.COMPLETED, 2);
    rows.settle();
    assertThat(rows.pain()).isEmpty();
  }

  @Test
  void scoresOfASupersededSessionAreNoneOfTheKeysOfTheirFile() {
    records.startFile();
    rows.wide("s1", "p", 1, Status.COMPLETED, 11, 700);
    rows.wide("s1", "p", 2, Status.COMPLETED, 12, 600);
    rows.wide("s2", "p", 3, Status.COMPLETED, 13, 500);
    records.startFile();
    rows.wide("s2", "p", 4, Status.COMPLETED, 14, 400);
    rows.settle();
    assertThat(records.replaced().ofScores(0)).isEqualTo(new Replacements(1, 0, List.of()));
    assertThat(records.replaced().ofScores(1)).isEqualTo(new Replacements(1, 0, List.of()));
  }

  @Test
  void supersededSessionTakesAScoreWithItThatHadReplacedAnothers() {
    rows.wide("s1", "p", 1, Status.COMPLETED, 1, 300);
    rows.wide("s2", "p", 1, Status.COMPLETED, 2, 800);
    rows.session("s2", "p", 1, Status.COMPLETED, 3);
    rows.settle();
    assertThat(rows.pain()).extracting(Score::hundredths).containsExactly(300);
  }

  @Test
  void laterSessionsScoreReplacesAnEarlierOneWhereBothStand() {
    rows.wide("s1", "p", 1, Status.COMPLETED, 1, 300);
    rows.wide("s2", "p", 1, Status.COMPLETED, 2, 800);
    rows.settle();
    assertThat(rows.pain()).extracting(Score::hundredths).containsExactly(800);
  }

  @Test
  void rowOfAScoresFileReplacesAWideScoreAndLeavesItsSession() {
    int session = rows.wide("s1", "p", 1, Status.COMPLETED, 1, 800);
    int row = rows.score("p", Rows.PAIN, 1, 750);
    rows.settle();
    assertThat(records.sessionFate(session)).isEqualTo(ACCEPTED);
    assertThat(records.scoreFate(row)).isEqualTo(ACCEPTED);
    assertThat(rows.pain()).extracting(Score::hundredths).containsExactly(750);
  }

  @Test
  void laterScoreOfAKeyWins() {
    rows.session("s1", "p", 1, Status.COMPLETED, 1);
    int repeated = rows.score("p", Rows.PAIN, 2, 500);
    int corrected = rows.score("p", Rows.PAIN, 2, 600);
    int last = rows.score("p", Rows.PAIN, 2, 500);
    int otherInstrument = rows.score("p", Rows.PHQ9, 2, 500);
    int otherPatient = rows.score("q", Rows.PAIN, 2, 500);
    rows.settle();
    assertThat(
            IntStream.of(repeated, corrected, last, otherInstrument, otherPatient)
                .mapToObj(records::scoreFate))
        .containsExactly(DUPLICATE, SUPERSEDED, ACCEPTED, ACCEPTED, ACCEPTED);
  }

  @Test
  void leavesScoresAfterTheAsOfDateOut() {
    rows.session("s1", "p", 1, Status.COMPLETED, 1);
    int onTheDay = rows.score("p", Rows.PAIN, 100, 500);
    int dayAfter = rows.score("p", Rows.PAIN, 101, 400);
    rows.settle();
    assertThat(records.scoreFate(onTheDay)).isEqualTo(ACCEPTED);
    assertThat(records.scoreFate(dayAfter)).isEqualTo(AFTER_AS_OF);
    assertThat(rows.pain()).extracting(Score::hundredths).containsExactly(500);
  }
}

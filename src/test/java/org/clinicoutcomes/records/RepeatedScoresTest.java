package org.clinicoutcomes.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.Test;

/** Scores in columns of sessions that stay the same from session to session. */
class RepeatedScoresTest {

  private static final int PATIENTS = 4;

  private final SourceRecords records = new SourceRecords(List.of("pain_nrs"));

  /** A score before each session, of every patient on the same days, in the order of the rows. */
  private void read(int[] days, int[] values) {
    for (int patient = 0; patient < PATIENTS; patient++) {
      for (int i = 0; i < days.length; i++) {
        String id = patient + "/" + days[i];
        SessionEntry entry =
            Rows.entry(id, "p" + patient, days[i], Status.COMPLETED, days[i] * 31 + values[i]);
        records.addSession(entry);
        records.addWideScore(entry, 0, Timing.BEFORE, values[i]);
      }
    }
  }

  private List<RepeatedScore> found() {
    new Rows(records).settle();
    return records.settled().scores().repeated();
  }

  @Test
  void findsAScoreThatStaysTheSameFromSessionToSession() {
    read(new int[] {1, 2, 3, 4, 5, 6}, new int[] {700, 700, 700, 400, 400, 400});
    assertThat(found()).hasSize(1);
    assertThat(IntStream.range(0, 6).mapToObj(records::scoreFate))
        .containsExactly(
            Fate.ACCEPTED,
            Fate.DUPLICATE,
            Fate.DUPLICATE,
            Fate.ACCEPTED,
            Fate.DUPLICATE,
            Fate.DUPLICATE);
  }

  @Test
  void findsItInWhateverOrderTheRowsStand() {
    read(new int[] {4, 1, 5, 2, 6, 3}, new int[] {400, 700, 400, 700, 400, 700});
    assertThat(found()).hasSize(1);
  }

  @Test
  void takesNoOrderOfRowsForThatOfSessions() {
    read(new int[] {1, 3, 5, 2, 4, 6}, new int[] {700, 700, 700, 400, 400, 400});
    assertThat(found()).isEmpty();
  }

  @Test
  void looksAtNothingAfterTheAsOfDate() {
    read(new int[] {1, 2, 101, 102, 103, 104}, new int[] {700, 700, 700, 700, 700, 700});
    assertThat(found()).isEmpty();
  }
}

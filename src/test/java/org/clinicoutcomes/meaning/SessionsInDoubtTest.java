package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clinicoutcomes.session.Status.COMPLETED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.records.SessionEntry;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that may be parts of one session, and bookings of which nobody knows what became. */
class SessionsInDoubtTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
  private static final int DAY = Math.toIntExact(AS_OF.toEpochDay()) - 30;
  private static final int PATIENTS = 10;

  private final SourceRecords records = new SourceRecords(List.of("phq9"));
  private final DoubtBook doubts = new DoubtBook(new DoubtRules(1, 3, 2, 5, 5, 5), List.of());
  private int rows;

  @BeforeEach
  void open() {
    records.beginSessionsFile();
  }

  private int session(String patient, int day, int second, String drug, Status status) {
    rows++;
    return session("S" + rows, patient, new Moment(day, second), drug, status);
  }

  private int session(String id, String patient, Moment at, String drug, Status status) {
    return records.addSession(
        new SessionEntry(
            id,
            patient,
            at,
            "depression",
            drug,
            "iv",
            status,
            "North",
            "",
            "",
            null,
            null,
            id.hashCode()));
  }

  /** Two days of each patient with a second row some minutes after the first. */
  private void twice(int patients, int minutes) {
    twice(patients, minutes, 0);
  }

  /**
   * @param further days of each patient without one
   */
  private void twice(int patients, int minutes, int further) {
    IntStream.range(0, PATIENTS * further)
        .forEach(
            i ->
                session("P" + i % PATIENTS, DAY + 4 + i / PATIENTS, 36_000, "ketamine", COMPLETED));
    IntStream.range(0, PATIENTS)
        .forEach(
            patient ->
                IntStream.of(DAY, DAY + 3)
                    .forEach(
                        day -> {
                          session("P" + patient, day, 9 * 3600, "ketamine", COMPLETED);
                          if (patient < patients) {
                            int later = 9 * 3600 + minutes * 60;
                            session("P" + patient, day, later, "ketamine", COMPLETED);
                          }
                        }));
  }

  @Test
  void asksWhetherRowsOfOneDayAreOfOneSession() {
    twice(4, 15);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.code()).isEqualTo(DoubtCode.PARTS_OF_SESSIONS);
              assertThat(doubt.patients()).isEqualTo(4);
              assertThat(doubt.rows()).isEqualTo(16);
              assertThat(doubt.sentence()).contains("4 patients", "16 rows on 8 days");
              assertThat(doubt.remedy()).contains("most: 4");
              assertThat(doubt.holds()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({"45, 0", "61, 2", "89, 6"})
  void asksThoughTheyAreAnHourApartOrOnEveryFourthDay(int minutes, int further) {
    twice(4, minutes, further);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all()).extracting(Doubt::patients).containsExactly(4L);
  }

  @Test
  void asksNothingWhereTheyAreRare() {
    twice(4, 15, 7);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0 45 90, 4",
    "0 61, 4",
    "0 5 10 75, 4",
    "0 5 10 15, 4",
    "0 30 60, 0",
    "0 5 240 245, 0"
  })
  void asksOfDevicesThatFollowThoseOfASession(String minutes, int patients) {
    for (int patient = 0; patient < 4; patient++) {
      for (int day : new int[] {DAY, DAY + 3}) {
        for (String minute : minutes.split(" ", -1)) {
          int second = 36_000 + 60 * Integer.parseInt(minute);
          records.addReading(
              session("P" + patient, day, second, "esketamine", COMPLETED), Reading.DOSE_MG, 28_00);
        }
      }
    }
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all().stream().mapToLong(Doubt::patients).sum()).isEqualTo(patients);
  }

  @Test
  void asksNothingWhereTheyAreHoursApartOrOfAFew() {
    twice(4, 90);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void asksNothingOfAFewPatients() {
    twice(2, 15);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all()).isEmpty();
  }

  /** Rows of 28 mg that nothing tells apart, of so many patients. */
  private void devices(int patients, int each) {
    for (int patient = 0; patient < patients; patient++) {
      for (int device = 0; device < each; device++) {
        Moment day = new Moment(DAY, Moment.UNTIMED);
        int row = session("S" + patient, "D" + patient, day, "esketamine", COMPLETED);
        records.addReading(row, Reading.DOSE_MG, 28_00);
      }
    }
  }

  @Test
  void saysThatMoreThanThreeDevicesMayStandThereTwice() {
    devices(3, 4);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all())
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.place()).isEqualTo("dose_mg");
              assertThat(doubt.speaks()).isTrue();
              assertThat(doubt.sentence()).contains("Sessions of 3 patients");
            });
  }

  @Test
  void saysNothingOfThreeDevices() {
    devices(3, 3);
    records.settle(AS_OF);
    PartsOfSessions.doubt(records, doubts);
    assertThat(doubts.all()).isEmpty();
  }

  @Test
  void asksWhatBecameOfBookingsThatAreOver() {
    twice(0, 0);
    IntStream.range(0, 3)
        .forEach(i -> session("P" + i, DAY + 20, Moment.UNTIMED, "ketamine", Status.BOOKED));
    session("P4", DAY + 30, Moment.UNTIMED, "ketamine", Status.BOOKED);
    records.settle(AS_OF);
    PastBookings.doubt(records, AS_OF, doubts);
    assertThat(doubts.all())
        .extracting(Doubt::code, Doubt::rows, Doubt::patients)
        .containsExactly(tuple(DoubtCode.PAST_BOOKINGS, 3L, 3L));
    assertThat(doubts.all().get(0).sentence())
        .startsWith("3 sessions of 3 patients before 2026-06-30 are booked");
  }

  @Test
  void asksNothingOfBookingsStillToCome() {
    twice(0, 0);
    IntStream.range(0, 3)
        .forEach(i -> session("P" + i, DAY + 30, Moment.UNTIMED, "ketamine", Status.BOOKED));
    records.settle(AS_OF);
    PastBookings.doubt(records, AS_OF, doubts);
    assertThat(doubts.all()).isEmpty();
  }
}

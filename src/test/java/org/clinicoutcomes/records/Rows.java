package org.clinicoutcomes.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.Status;

/** The rows of one source in shorthand; settled at day 100. */
final class Rows {

  static final int PAIN = 0;
  static final int PHQ9 = 1;

  private final SourceRecords records;

  Rows(SourceRecords records) {
    this.records = records;
  }

  int session(String id, String patient, int day, Status status, int content) {
    return records.addSession(entry(id, patient, day, status, content));
  }

  /** A session row with a pain score before the session in a column of its own. */
  int wide(String id, String patient, int day, Status status, int content, int value) {
    SessionEntry entry = entry(id, patient, day, status, content);
    int row = records.addSession(entry);
    records.addWideScore(entry, PAIN, Timing.NONE, value);
    return row;
  }

  static SessionEntry entry(String id, String patient, int day, Status status, int content) {
    return new SessionEntry(
        id,
        patient,
        new Moment(day, Moment.UNTIMED),
        "migraine",
        "ketamine",
        "iv",
        status,
        "North",
        "",
        "",
        null,
        null,
        content);
  }

  int score(String patient, int instrument, int day, int value) {
    Moment at = new Moment(day, Moment.UNTIMED);
    return records.addScore(patient, instrument, at, Timing.NONE, value);
  }

  void settle() {
    records.settle(LocalDate.ofEpochDay(100));
  }

  List<Fate> fates(int... rows) {
    return IntStream.of(rows).mapToObj(records::sessionFate).toList();
  }

  List<Patient> treated() {
    List<Patient> patients = new ArrayList<>();
    TreatedPatients all = records.accepted().treated();
    all.forEach(0, all.size(), patients::add);
    return patients;
  }

  List<Score> pain() {
    return treated().get(0).scoresOf("pain_nrs");
  }
}

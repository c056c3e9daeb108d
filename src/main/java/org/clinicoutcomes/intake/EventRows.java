package org.clinicoutcomes.intake;

import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.session.Fate;
import org.clinicoutcomes.session.SourceRecords;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an adverse events file, once the sessions are settled. */
final class EventRows implements Rows {

  private static final Quantity MINUTES = Quantity.measured(0, 100_000, "a time in minutes");

  private final FileTally tally;
  private final KeyLedger ledger = new KeyLedger();
  private final @Nullable SourceRecords records;
  private final Codes<String> events;
  private final Codes<String> severities;
  private final Codes<String> yesNo;
  private final Column patient;
  private final Column session;
  private final Column event;
  private final Column severity;
  private final Column serious;
  private final Column resolved;

  /**
   * @param records null where the sessions could not be read: then no event is blamed for it
   */
  EventRows(Header header, Codebook book, @Nullable SourceRecords records, FileTally tally) {
    this.tally = tally;
    this.records = records;
    events = book.codes("event");
    severities = book.codes("severity");
    yesNo = book.yesNoCodes();
    patient = header.column("patient_id");
    session = header.column("session_id");
    event = header.column("event");
    severity = header.column("severity");
    serious = header.column("serious");
    resolved = header.column("resolved_minutes");
  }

  @Override
  public RowFate read(Row row) {
    String patientId = Identifiers.required(row, patient);
    String sessionId = Identifiers.required(row, session);
    String code = events.required(row, event, "");
    int hash =
        new ContentHash()
            .add(patientId)
            .add(String.valueOf(severities.optional(row, severity)))
            .add(String.valueOf(yesNo.optional(row, serious)))
            .add(Long.hashCode(MINUTES.optional(row, resolved)))
            .value();
    Fate fate = fate(row, sessionId, patientId);
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    ledger.add(sessionId + '\n' + code, new KeyLedger.Standing(tally, hash, fate));
    return RowFate.KEPT;
  }

  /** An event shares the fate of its session, which must be known and of the same patient. */
  private Fate fate(Row row, String sessionId, String patientId) {
    if (records == null || sessionId.isEmpty()) {
      return Fate.ACCEPTED;
    }
    int found = records.findSession(sessionId);
    if (found < 0) {
      unknown(row, "is the id of no accepted row of the sessions files");
      return Fate.ACCEPTED;
    }
    if (!patientId.isEmpty() && !records.isOf(found, patientId)) {
      unknown(row, "is the id of another patient's session");
    }
    return records.sessionFate(found);
  }

  private void unknown(Row row, String message) {
    row.problem(
        session,
        Scope.ROW,
        RejectCode.UNKNOWN_SESSION,
        message,
        "Correct the id, or put the session into a sessions file.");
  }

  /** Hands the rows over to the account of all adverse events files. */
  void use(KeyLedger all) {
    all.addAll(ledger);
  }
}

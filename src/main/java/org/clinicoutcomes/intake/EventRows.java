package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.Replacements;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.AdverseEvent;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an adverse events file, once the sessions are settled. */
final class EventRows implements RowReader {

  private record Told(int session, AdverseEvent event) {}

  private static final int UNKNOWN = -1;
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);
  private static final Quantity MINUTES =
      Quantity.measured(0, 100_000, "a time in minutes", Unit.MINUTE);

  private final FileTally tally;
  private final KeyLedger ledger = new KeyLedger();
  private final Set<String> strangers = new TreeSet<>();
  private final BitSet patients = new BitSet();
  private final List<Told> told = new ArrayList<>();
  private final @Nullable SourceRecords records;
  private final Codes<String> events;
  private final Codes<String> severities;
  private final Codes<String> yesNo;
  private final Whose whose;
  private final FileColumn session;
  private final FileColumn event;
  private final FileColumn severity;
  private final FileColumn serious;
  private final FileColumn resolved;

  /**
   * @param records null where the sessions could not be read: then no event is blamed for it
   */
  EventRows(
      Header header,
      Codebook book,
      @Nullable SourceRecords records,
      PatientKeys keys,
      FileTally tally) {
    this.tally = tally;
    this.records = records;
    events = book.codes("event");
    severities = book.codes("severity");
    yesNo = book.yesNoCodes();
    whose = new Whose(header, keys);
    session = header.column("session_id");
    event = header.column("event");
    severity = header.column("severity");
    serious = header.column("serious");
    resolved = header.column("resolved_minutes");
  }

  @Override
  public RowFate read(Row row) {
    String patientId = whose.of(row);
    String sessionId = whose.session(row, Identifiers.required(row, session));
    String code = events.required(row, event, "");
    String severe = severities.optional(row, severity);
    String isSerious = yesNo.optional(row, serious);
    int hash =
        new ContentHash()
            .add(patientId)
            .add(String.valueOf(severe))
            .add(String.valueOf(isSerious))
            .add(Long.hashCode(MINUTES.optional(row, resolved)))
            .value();
    int of = records == null || sessionId.isEmpty() ? UNKNOWN : records.findSession(sessionId);
    Fate fate = sessionId.isEmpty() ? Fate.ACCEPTED : fate(row, of, patientId);
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    told.add(
        new Told(
            of, new AdverseEvent(code, severe, isSerious == null ? null : YES_NO.get(isSerious))));
    ledger.add(sessionId + '\n' + code, new KeyLedger.Standing(tally, hash, fate));
    return RowFate.KEPT;
  }

  /** An event shares the fate of its session, which must be known and of the same patient. */
  private Fate fate(Row row, int found, String patientId) {
    if (records == null) {
      return Fate.ACCEPTED;
    }
    if (found < 0) {
      unknown(row, "is the id of no accepted row of the sessions files");
      return Fate.ACCEPTED;
    }
    if (!patientId.isEmpty() && !records.isOf(found, patientId)) {
      unknown(row, "is the id of another patient's session");
      strangers.add(patientId);
    } else if (!patientId.isEmpty()) {
      patients.set(records.patientOfSession(found));
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

  /** The patients whose sessions the rows name, by number. */
  BitSet patients() {
    return patients;
  }

  /** Ids of patients that have not the session that the row names. */
  Set<String> strangers() {
    return strangers;
  }

  /** How often rows replace each other. */
  Replacements replacements() {
    return ledger.replacements();
  }

  /** Whose the rows are. */
  Whose whose() {
    return whose;
  }

  /** Hands the rows over: to the account of all adverse events files, and to the records. */
  void use(KeyLedger all) {
    all.addAll(ledger);
    if (records != null) {
      records.recordsEvents();
      told.forEach(each -> records.addEvent(each.session(), each.event()));
    }
  }
}

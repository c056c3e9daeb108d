package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.Status;

/**
 * Rows of a table that would be sessions if they said what was given and how: they have a patient
 * of the source, a day on which no other file has a session of theirs, and a dose or a known drug.
 * Bills and calendars say less.
 */
final class NearlySessions implements RowReader {

  /** What the table may lack. */
  static final Set<String> LACKING = Set.of("drug", "route");

  private static final List<String> TELLING =
      List.of("dose_mg", "dose_mg_per_kg", "monitored_min", "route");

  private final SourceRecords records;
  private final DaysOfSessions days;
  private final Appointments appointments;
  private final Codes<String> drugs;
  private final Codes<Status> statuses;
  private final Whose whose;
  private final FileColumn date;
  private final FileColumn drug;
  private final FileColumn status;
  private final List<FileColumn> telling;
  private final BitSet patients = new BitSet();

  /**
   * @param records of the tables that are read, by which patients are known
   */
  NearlySessions(
      Header header, Codebook book, FileTally tally, PatientKeys keys, SourceRecords records) {
    this.records = records;
    days = new DaysOfSessions(records.compared().visits());
    appointments = new Appointments(header, book, false, tally.file());
    drugs = book.drugCodes();
    statuses = book.statusCodes();
    whose = new Whose(header, keys);
    date = header.column("session_date");
    drug = header.column("drug");
    status = header.column("status");
    telling = TELLING.stream().map(header::column).filter(each -> !each.isAbsent()).toList();
  }

  @Override
  public RowFate read(Row row) {
    boolean isOne = isTold(row) && statuses.strict(row, status, Status.COMPLETED).isGiven();
    if (!isOne) {
      return RowFate.NOT_WANTED;
    }
    int patient = records.patients().find(whose.of(row));
    Moment at = Dates.required(row, date);
    if (row.isRejected() || patient < 0 || days.has(patient, at.epochDay())) {
      return RowFate.NOT_WANTED;
    }
    patients.set(patient);
    return RowFate.KEPT;
  }

  private boolean isTold(Row row) {
    RowKind kind = appointments.of(row);
    boolean isOurs = drug.isAbsent() || drugs.find(row.text(drug)) != null;
    boolean isSaid = !drug.isAbsent() || telling.stream().anyMatch(has -> !row.text(has).isEmpty());
    return (kind == RowKind.SESSION || kind == RowKind.UNSAID) && isOurs && isSaid;
  }

  /** The patients of such rows, by their number in the source. */
  BitSet patients() {
    return patients;
  }
}

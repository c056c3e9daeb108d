package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.SourceRecords;

/**
 * The rows of a table by event, as study databases export it, that are no sessions: neither drug,
 * route nor anything else of a treatment stands in them. Those with scores on a date are scores;
 * the others, such as an enrolment, are not wanted.
 *
 * <p>Other tables have such rows only where a score, but nothing of a session, stands in them.
 */
final class StudyRows {

  /** Our name of the columns that name the event of a row. */
  static final String EVENT = "study_event";

  private static final List<String> TREATING =
      List.of(
          "drug",
          "route",
          "dose_mg",
          "dose_mg_per_kg",
          "duration_min",
          "monitored_min",
          "status",
          "session_id",
          "session_number",
          "adverse_events");

  private final SourceRecords records;
  private final WideScores scores;
  private final List<FileColumn> treating;
  private final FileColumn date;
  private final boolean isByEvent;
  private final boolean isSharedWithScores;
  private final List<int[]> kept = new ArrayList<>();

  /**
   * @param isShared whether the file is read for other kinds too
   * @param isSharedWithScores whether for scores
   */
  StudyRows(
      Header header,
      WideScores scores,
      SourceRecords records,
      boolean isShared,
      boolean isSharedWithScores) {
    this.records = records;
    this.scores = scores;
    this.isSharedWithScores = isSharedWithScores;
    isByEvent = isShared || !header.all(EVENT).isEmpty();
    date = header.column("session_date");
    treating = TREATING.stream().map(header::column).filter(column -> !column.isAbsent()).toList();
  }

  /** Whether a row is none of a session. */
  boolean isNoSession(Row row) {
    boolean silent = isSilent(row);
    if (!isByEvent) {
      return silent && !treating.isEmpty() && scores.isOnlyOfDay(row);
    }
    return row.text(date).isEmpty() ? silent : silent && !treating.isEmpty();
  }

  private boolean isSilent(Row row) {
    for (FileColumn column : treating) {
      if (!row.text(column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What becomes of a row that is none of a session. */
  RowFate read(Row row, Whose whose) {
    if (isSharedWithScores || row.text(date).isEmpty() || !scores.isAny(row)) {
      return RowFate.NOT_WANTED;
    }
    scores.read(row, new ContentHash());
    String patientId = whose.of(row);
    Moment at = Dates.required(row, date);
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    int[] added = scores.addTo(records, patientId, at);
    if (added.length == 0) {
      return RowFate.MISSING;
    }
    kept.add(added);
    return RowFate.KEPT;
  }

  /** How many rows are scores. */
  int count() {
    return kept.size();
  }

  /**
   * Counts what became of the rows kept, once the records are settled: the best of their scores.
   */
  void countFates(FileTally tally) {
    for (int[] row : kept) {
      Set<Fate> fates = EnumSet.noneOf(Fate.class);
      for (int score : row) {
        fates.add(records.scoreFate(score));
      }
      tally.rows().add(KeptScores.best(fates));
    }
  }
}

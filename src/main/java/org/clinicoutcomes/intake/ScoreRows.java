package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.SourceRecords;

/** Reads the rows of a scores file. */
final class ScoreRows implements Rows {

  /** An instrument's number in the records, and what its scores may be. */
  private record Scale(int number, Quantity scores) {
    /** Stands for an instrument that is not known, whose scores cannot be judged. */
    static final Scale UNKNOWN = new Scale(-1, Quantity.measured(0, 1, ""));
  }

  private final SourceRecords records;
  private final RowRange kept = new RowRange();
  private final Codes<Scale> scales;
  private final Codes<Timing> timings;
  private final Column patient;
  private final Column date;
  private final Column instrument;
  private final Column score;
  private final Column timing;
  private final Column session;

  ScoreRows(Header header, Codebook book, SourceRecords records) {
    this.records = records;
    scales =
        book.instrumentCodes(
            number -> new Scale(number, Quantity.scoreOf(book.instruments().get(number))));
    timings = book.timingCodes();
    patient = header.column("patient_id");
    date = header.column("scored_on");
    instrument = header.column("instrument");
    score = header.column("score");
    timing = header.column("timing");
    session = header.column("session_id");
  }

  /**
   * A score that was not taken makes the rest of its row irrelevant: there is no value to place.
   */
  @Override
  public RowFate read(Row row) {
    if (row.isMissing(row.text(score))) {
      return RowFate.MISSING;
    }
    String patientId = Identifiers.required(row, patient);
    Moment at = Dates.required(row, date);
    Timing when = timings.strict(row, timing, Timing.NONE);
    Scale scale = scales.required(row, instrument, Scale.UNKNOWN);
    long hundredths = scale.number() < 0 ? 0 : scale.scores().required(row, score);
    Identifiers.optional(row, session);
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    kept.add(records.addScore(patientId, scale.number(), at, when, (int) hundredths));
    return RowFate.KEPT;
  }

  /** Counts what became of the rows kept, once the records are settled. */
  void countFates(FileTally tally) {
    kept.count(tally, records::scoreFate);
  }
}

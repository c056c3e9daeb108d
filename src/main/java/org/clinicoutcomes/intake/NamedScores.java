package org.clinicoutcomes.intake;

import java.util.Objects;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.DoubtBook;

/** A score in each row, of the instrument that another cell of the row names. */
final class NamedScores implements ScorePlace {

  /** An instrument's number in the records, and what its scores may be. */
  private record Scale(int number, String key, Quantity scores) {
    /** Stands for an instrument that is not known, whose scores cannot be judged. */
    static final Scale UNKNOWN = new Scale(-1, "", Quantity.counted(0, 1, ""));

    static Scale of(int number, Instrument instrument) {
      return new Scale(number, instrument.key(), Quantity.scoreOf(instrument));
    }
  }

  private final MeasureNames<Scale> scales;
  private final OriginalResult original;
  private final FileColumn score;
  private int number;
  private Moment at = new Moment(0, Moment.UNTIMED);
  private Timing timing = Timing.NONE;
  private long hundredths;
  private boolean isRounded;

  NamedScores(Header header, Codebook book) {
    scales =
        new MeasureNames<>(
            header, book, number -> Scale.of(number, book.instruments().get(number)));
    original = new OriginalResult(header);
    score = header.column("score");
  }

  /**
   * A score that was not taken makes the rest of its row irrelevant: there is no value to place. So
   * does another measure.
   */
  @Override
  public Content content(Row row) {
    if (scales.isOther(row)) {
      return Content.NOT_WANTED;
    }
    String key = scales.find(row, Scale.UNKNOWN).key();
    return row.isNotTaken(score, key) ? Content.NOTHING : Content.SCORES;
  }

  @Override
  public int read(Row row, Occasion occasion) {
    Scale scale = scales.required(row, Scale.UNKNOWN);
    number = scale.number();
    at = Objects.requireNonNull(occasion.at(), "a named score needs a date column");
    timing = occasion.timing();
    hundredths = number < 0 ? Quantity.NONE : scale.scores().required(row, score);
    isRounded = row.isRounded(score);
    if (hundredths == Quantity.NONE) {
      return 0;
    }
    if (!row.isRejected()) {
      scales.compare(row, occasion.patientId());
      original.compare(row, occasion.patientId(), hundredths);
    }
    return 1;
  }

  @Override
  public void handTo(Taker taker) {
    if (hundredths != Quantity.NONE) {
      taker.take(number, at, timing, (int) hundredths, isRounded);
    }
  }

  @Override
  public void say(FileTally tally, DoubtBook doubts, long ofPatients) {
    scales.say(tally, doubts, ofPatients);
    original.raise(tally, doubts, ofPatients);
  }
}

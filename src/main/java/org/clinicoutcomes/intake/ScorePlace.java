package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.DoubtBook;

/** A way in which scores stand in the rows of a scores file. */
interface ScorePlace {

  /** What a row has there, told before anything of it is judged; a later one outweighs. */
  enum Content {
    NOTHING,
    NOT_WANTED,
    SCORES
  }

  /** Takes the scores of a row. */
  interface Taker {

    /**
     * Takes one.
     *
     * @param instrument its number
     * @param hundredths its value
     * @param isRounded whether the export states it more exactly
     */
    void take(int instrument, Moment at, Timing timing, int hundredths, boolean isRounded);

    /** Takes one that follows from answers: a total that stands in the export outweighs it. */
    void takeItemTotal(int instrument, Moment at, Timing timing, int hundredths);
  }

  /** What a row has there. */
  Content content(Row row);

  /**
   * Reads a row's scores, which stay until the next row's, and notes in the row what is wrong with
   * them. A cell that cannot be read is set aside; where no other score of the row can, the row is
   * rejected for it.
   *
   * @return how many there are
   */
  int read(Row row, Occasion occasion);

  /** Hands over the scores read last. */
  void handTo(Taker taker);

  /**
   * Notes what there is to say of all rows, once they are read, and raises what is in doubt.
   *
   * @param ofPatients how many patients the source has
   */
  default void say(FileTally tally, DoubtBook doubts, long ofPatients) {
    // nothing
  }
}

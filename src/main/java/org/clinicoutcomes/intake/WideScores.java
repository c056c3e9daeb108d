package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.records.SessionEntry;
import org.clinicoutcomes.records.SourceRecords;

/** The scores that stand in the columns of a sessions file. */
final class WideScores {

  /** A session's scores are of its own moment, which is read later. */
  private static final Moment NO_MOMENT = new Moment(0, Moment.UNTIMED);

  private final List<WideColumn> columns;
  private final ItemScores items;
  private final long[] hundredths;
  private final boolean[] rounded;

  WideScores(Header header, Codebook book) {
    columns = WideColumn.of(header, book.instruments());
    items = ItemScores.of(header, book.questionnaires());
    hundredths = new long[columns.size()];
    rounded = new boolean[columns.size()];
  }

  /** Reads a row's scores, which stay until the next row's. */
  void read(Row row, ContentHash hash) {
    for (int i = 0; i < hundredths.length; i++) {
      hundredths[i] = columns.get(i).read(row);
      rounded[i] = row.isRounded(columns.get(i).column());
      hash.add((int) hundredths[i]).add(Boolean.hashCode(hundredths[i] == Quantity.NONE));
    }
    items.read(row, NO_MOMENT, Timing.NONE);
    items.addTo(hash);
  }

  /** Adds the scores read last to the session just added. */
  void addTo(SourceRecords records, SessionEntry session) {
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != Quantity.NONE) {
        WideColumn wide = columns.get(i);
        int added =
            records.addWideScore(session, wide.number(), wide.timing(), (int) hundredths[i]);
        records.setRounded(added, rounded[i]);
      }
    }
    items.handTo(new Taker(records, session));
  }

  /** The questionnaires whose questions have columns. */
  List<ItemSet> itemSets() {
    return items.sets();
  }

  /** Puts a session's scores into the records, at its own moment. */
  private record Taker(SourceRecords records, SessionEntry session) implements ScorePlace.Taker {

    @Override
    public void take(int instrument, Moment at, Timing timing, int hundredths, boolean isRounded) {
      records.addWideScore(session, instrument, timing, hundredths);
    }

    @Override
    public void takeItemTotal(int instrument, Moment at, Timing timing, int hundredths) {
      records.addWideItemTotal(session, instrument, timing, hundredths);
    }
  }

  /** Whether a row has a score at all. */
  boolean isAny(Row row) {
    return columns.stream().anyMatch(wide -> wide.isFilled(row))
        || items.content(row) == ScorePlace.Content.SCORES;
  }

  /** Whether a row has scores, and none from before or after a session. */
  boolean isOnlyOfDay(Row row) {
    return isAny(row)
        && columns.stream()
            .filter(wide -> wide.timing() != Timing.NONE)
            .noneMatch(wide -> wide.isFilled(row));
  }

  /**
   * Adds the scores read last where there was no session.
   *
   * @return their numbers in the records
   */
  int[] addTo(SourceRecords records, String patientId, Moment at) {
    Alone alone = new Alone(records, patientId, at, new ArrayList<>());
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != Quantity.NONE) {
        WideColumn wide = columns.get(i);
        alone.take(wide.number(), at, wide.timing(), (int) hundredths[i], rounded[i]);
      }
    }
    items.handTo(alone);
    return alone.added().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Puts scores into the records that stand in a row without a session. */
  private record Alone(SourceRecords records, String patientId, Moment moment, List<Integer> added)
      implements ScorePlace.Taker {

    @Override
    public void take(int instrument, Moment at, Timing timing, int hundredths, boolean isRounded) {
      int score = records.addScoreAlone(patientId, instrument, moment, timing, hundredths, false);
      records.setRounded(score, isRounded);
      added.add(score);
    }

    @Override
    public void takeItemTotal(int instrument, Moment at, Timing timing, int hundredths) {
      added.add(records.addScoreAlone(patientId, instrument, moment, timing, hundredths, true));
    }
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.session.SourceRecords;

/**
 * Reads the rows of a scores file. A row is what is counted, however many scores stand in it: it is
 * missing where it has none or says that they are unfinished, and rejected where none of those it
 * has can be read.
 */
final class ScoreRows implements Rows {

  private final SourceRecords records;
  private final KeptScores kept = new KeptScores();
  private final Occasions occasions;
  private final ScoreStates states;
  private final List<ScorePlace> places;

  /**
   * @param states what of the file says whether its scores were completed
   */
  ScoreRows(Header header, Codebook book, SourceRecords records, ScoreStates states) {
    this.records = records;
    this.states = states;
    occasions = new Occasions(header, book);
    places = places(header, book, states);
  }

  private static List<ScorePlace> places(Header header, Codebook book, ScoreStates states) {
    List<ScorePlace> places = new ArrayList<>();
    if (header.hasColumn("instrument") && header.hasColumn("score")) {
      places.add(new NamedScores(header, book));
    }
    if (header.hasWideScores()) {
      places.add(new ColumnScores(header, book.instruments(), states));
    }
    return places;
  }

  @Override
  public RowFate read(Row row) {
    ScorePlace.Content content = content(row);
    if (content != ScorePlace.Content.SCORES) {
      return content == ScorePlace.Content.NOTHING ? RowFate.MISSING : RowFate.NOT_WANTED;
    }
    if (states.isUnfinished(row)) {
      return RowFate.MISSING;
    }
    states.judge(row);
    Occasion occasion = occasions.of(row);
    int sound = row.problemCount();
    if (scores(row, occasion) == 0) {
      row.rejectFor(sound);
    }
    return row.isRejected() ? RowFate.REJECTED : keep(occasion);
  }

  private ScorePlace.Content content(Row row) {
    ScorePlace.Content most = ScorePlace.Content.NOTHING;
    for (ScorePlace place : places) {
      ScorePlace.Content content = place.content(row);
      most = content.compareTo(most) > 0 ? content : most;
    }
    return most;
  }

  private int scores(Row row, Occasion occasion) {
    int found = 0;
    for (ScorePlace place : places) {
      found += place.read(row, occasion);
    }
    return found;
  }

  private RowFate keep(Occasion occasion) {
    kept.beginRow();
    for (ScorePlace place : places) {
      place.handTo(
          (instrument, at, timing, hundredths, isRounded) -> {
            int score = records.addScore(occasion.patientId(), instrument, at, timing, hundredths);
            records.setRounded(score, isRounded);
            kept.add(score);
          });
    }
    return RowFate.KEPT;
  }

  /** Counts what became of the rows kept, once the records are settled. */
  void countFates(FileTally tally) {
    kept.count(tally, records::scoreFate);
    states.say(tally);
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.VisitDays;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.DoubtBook;

/** Scores in columns of a scores file, one for each instrument and visit, at the visits' dates. */
final class VisitScores implements ScorePlace {

  private record Place(WideColumn wide, String visit, ScoreStates.Form form) {}

  /** A score read. */
  private record Read(int number, Moment at, long hundredths, boolean isRounded) {}

  private final VisitClock clock;
  private final List<Place> places = new ArrayList<>();
  private final List<Place> filled = new ArrayList<>();
  private final List<Read> read = new ArrayList<>();

  VisitScores(Header header, List<Instrument> instruments, VisitDays days, ScoreStates states) {
    clock = new VisitClock(header, days);
    for (int number = 0; number < instruments.size(); number++) {
      Instrument instrument = instruments.get(number);
      for (String visit : days.visits()) {
        FileColumn column = header.column(VisitColumns.name(instrument.key(), visit));
        if (!column.isAbsent()) {
          Quantity scores = Quantity.scoreOf(instrument);
          WideColumn wide = new WideColumn(column, instrument.key(), number, Timing.NONE, scores);
          places.add(new Place(wide, visit, states.form(instrument.key())));
        }
      }
    }
  }

  @Override
  public Content content(Row row) {
    filled.clear();
    read.clear();
    for (Place each : places) {
      if (each.wide().isFilled(row) && !each.form().isUnfinished(row)) {
        filled.add(each);
      }
    }
    return filled.isEmpty() ? Content.NOTHING : Content.SCORES;
  }

  @Override
  public int read(Row row, Occasion occasion) {
    for (Place each : filled) {
      long score = each.wide().read(row);
      boolean counts = each.form().counts(row);
      Moment at = clock.at(row, each.visit());
      if (score != Quantity.NONE && counts && at != null) {
        read.add(new Read(each.wide().number(), at, score, row.isRounded(each.wide().column())));
      }
    }
    return read.size();
  }

  @Override
  public void handTo(Taker taker) {
    read.forEach(
        each ->
            taker.take(
                each.number(), each.at(), Timing.NONE, (int) each.hundredths(), each.isRounded()));
  }

  @Override
  public void say(FileTally tally, DoubtBook doubts, long ofPatients) {
    tally.note(
        "columns that hold scores of visits: "
            + places.size()
            + "; when the visits were is as mapping.yaml says (days)");
  }
}

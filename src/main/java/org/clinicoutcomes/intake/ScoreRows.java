package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.Counted;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.Replacements;
import org.clinicoutcomes.records.SourceRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a scores file. A row is what is counted, however many scores stand in it: it is
 * missing where it has none or says that they are unfinished, and rejected where none of those it
 * has can be read.
 */
final class ScoreRows implements RowReader {

  private final SourceRecords records;
  private final KeptScores kept = new KeptScores();
  private final int file;
  private final Whose whose;
  private final Occasions occasions;
  private final ScoreStates states;
  private final ItemScores items;
  private final SecondColumns second;
  private final UnnamedRaters raters;
  private final @Nullable AnswerRows answers;
  private final List<ScorePlace> places;
  private final ScorePlace.Content[] contents;

  /**
   * @param states what of the file says whether its scores were completed
   * @param sheets gathers the answers of rows that hold one each
   */
  ScoreRows(
      Header header,
      Codebook book,
      SourceRecords records,
      PatientKeys keys,
      ScoreStates states,
      AnswerBook sheets,
      FileTally tally) {
    this.records = records;
    file = records.startFile();
    this.states = states;
    tally.leaveOut(states.unused());
    whose = new Whose(header, keys);
    occasions = new Occasions(header, book, whose);
    items = ItemScores.of(header, book.questionnaires(), states);
    second = new SecondColumns(header, book);
    raters = new UnnamedRaters(header);
    places = places(header, book);
    contents = new ScorePlace.Content[places.size()];
    answers = AnswerRows.of(header, book, sheets, tally);
  }

  private List<ScorePlace> places(Header header, Codebook book) {
    List<ScorePlace> places = new ArrayList<>();
    if (header.hasColumn("instrument") && header.hasColumn("score")) {
      places.add(new NamedScores(header, book));
    }
    if (header.hasWideScores()) {
      places.add(new ColumnScores(header, book.instruments(), states));
    }
    if (header.hasVisitScores()) {
      places.add(
          new VisitScores(header, book.instruments(), header.schema().visits().days(), states));
    }
    if (!items.sets().isEmpty()) {
      places.add(items);
    }
    return places;
  }

  @Override
  public RowFate read(Row row) {
    Asked asked = answers == null ? Asked.NOTHING : answers.asked(row);
    return answers == null || asked.isNothing() ? readScores(row) : readAnswer(row, asked, answers);
  }

  private RowFate readAnswer(Row row, Asked asked, AnswerRows answers) {
    if (answers.isBeside(asked)) {
      return RowFate.NOT_WANTED;
    }
    if (!answers.isMissing(row, asked) && states.isNoScore(row)) {
      return RowFate.NOT_WANTED;
    }
    if (answers.isMissing(row, asked) || states.isUnfinished(row)) {
      return RowFate.MISSING;
    }
    states.judge(row);
    return answers.read(row, asked, occasions.of(row));
  }

  private RowFate readScores(Row row) {
    ScorePlace.Content content = content(row);
    if (content != ScorePlace.Content.SCORES) {
      return content == ScorePlace.Content.NOTHING ? RowFate.MISSING : RowFate.NOT_WANTED;
    }
    if (states.isNoScore(row)) {
      return RowFate.NOT_WANTED;
    }
    if (states.isUnfinished(row)) {
      return RowFate.MISSING;
    }
    states.judge(row);
    Occasion occasion = occasions.of(row);
    int sound = row.problemCount();
    int found = scores(row, occasion);
    if (found == 0) {
      row.rejectFor(sound);
    }
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    second.compare(row, occasion.patientId());
    raters.add(row, occasion.patientId());
    return found == 0 ? RowFate.MISSING : keep(occasion);
  }

  private ScorePlace.Content content(Row row) {
    ScorePlace.Content most = ScorePlace.Content.NOTHING;
    for (int i = 0; i < contents.length; i++) {
      ScorePlace.Content content = places.get(i).content(row);
      contents[i] = content;
      most = content.compareTo(most) > 0 ? content : most;
    }
    return most;
  }

  private int scores(Row row, Occasion occasion) {
    int found = 0;
    for (int i = 0; i < contents.length; i++) {
      found += contents[i] == ScorePlace.Content.SCORES ? places.get(i).read(row, occasion) : 0;
    }
    return found;
  }

  private RowFate keep(Occasion occasion) {
    kept.beginRow();
    Taker taker = new Taker(occasion.patientId());
    for (int i = 0; i < contents.length; i++) {
      if (contents[i] == ScorePlace.Content.SCORES) {
        places.get(i).handTo(taker);
      }
    }
    return RowFate.KEPT;
  }

  /** Puts a patient's scores into the records. */
  private final class Taker implements ScorePlace.Taker {

    private final String patientId;

    Taker(String patientId) {
      this.patientId = patientId;
    }

    @Override
    public void take(int instrument, Moment at, Timing timing, int hundredths, boolean isRounded) {
      int score = records.addScore(patientId, instrument, at, timing, hundredths);
      records.setRounded(score, isRounded);
      kept.add(score);
    }

    @Override
    public void takeItemTotal(int instrument, Moment at, Timing timing, int hundredths) {
      kept.add(records.addItemTotal(patientId, instrument, at, timing, hundredths));
    }
  }

  /** The file's place among those with sessions or scores. */
  int file() {
    return file;
  }

  /** The questionnaires whose questions have columns. */
  List<ItemSet> itemSets() {
    return items.sets();
  }

  /** The patients of the rows kept, by number. */
  BitSet patients() {
    return kept.numbers(records::patientOfScore);
  }

  /** Notes how many scores count that belong to patients without a session. */
  void noteUntreated(FileTally tally, BitSet treated) {
    BitSet untreated = new BitSet();
    long scores =
        kept.count(
            score -> {
              int patient = records.patientOfScore(score);
              boolean counts = !treated.get(patient) && records.scoreFate(score) == Fate.ACCEPTED;
              untreated.set(patient, untreated.get(patient) || counts);
              return counts;
            });
    if (scores > 0) {
      tally.note(
          Counted.of(scores, "score belongs", "scores belong")
              + " to "
              + Counted.of(untreated.cardinality(), "patient", "patients")
              + " without a session");
    }
  }

  /** How often scores replace each other, by rows. */
  Replacements replacements() {
    return records.replaced().ofScores(file).by(kept::rowOf);
  }

  /** The same of scores that follow each other within minutes. */
  Replacements minutesApart() {
    return records.replaced().ofScoresApart(file).by(kept::rowOf);
  }

  /** Whose the rows are. */
  Whose whose() {
    return whose;
  }

  /** Counts what became of the rows kept, once the records are settled. */
  void countFates(FileTally tally) {
    kept.count(tally, records::scoreFate);
  }

  /** Notes what there is to say of the rows, and raises what is in doubt; once settled. */
  void say(FileTally tally, DoubtBook doubts) {
    occasions.say(tally);
    states.say(tally, doubts);
    second.raise(tally, doubts, records.patients().size());
    raters.raise(tally, doubts, records.patients().size());
    places.forEach(place -> place.say(tally, doubts, records.patients().size()));
  }
}

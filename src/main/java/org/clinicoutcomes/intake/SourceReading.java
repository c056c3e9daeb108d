package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.meaning.PartsOfSessions;
import org.clinicoutcomes.meaning.PastBookings;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.records.ScoreFindings;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.threads.Helpers;
import org.jspecify.annotations.Nullable;

/** One reading of one source: patients, sessions, scores, and when those are settled, events. */
final class SourceReading implements Closeable {

  private final SourceFiles source;
  private final Codebook book;
  private final Gate gate;
  private final DoubtBook doubts;
  private final ColumnDoubts columns;
  private final Path rejectsFolder;
  private final SourceSurvey survey;
  private final FilesRead files;
  private final SourceRecords records;
  private final Identification identification;
  private final SecondLook look;
  private final ReplacedValues replaced;
  private final KeyLedger patients = new KeyLedger();
  private final KeyLedger events = new KeyLedger();
  private final Map<FileTally, SessionRows> sessions = new LinkedHashMap<>();
  private final Map<FileTally, ScoreRows> scores = new LinkedHashMap<>();
  private final AnswerBook answers;
  private boolean conditionRequired = true;

  SourceReading(
      SourceFiles source,
      Codebook book,
      Gate gate,
      DoubtRules doubtRules,
      Path rejectsFolder,
      Helpers helpers) {
    this.source = source;
    doubts = new DoubtBook(doubtRules, source.mapping().accepted());
    this.book = book;
    this.gate = gate;
    this.rejectsFolder = rejectsFolder;
    columns = new ColumnDoubts(doubts, new OtherScales(book.instruments()));
    survey = new SourceSurvey(source, book);
    look = new SecondLook(source, survey);
    replaced = new ReplacedValues(source.mapping().patientIds(), doubts, look);
    records = new SourceRecords(book.instrumentKeys());
    files = new FilesRead(source, survey, rejectsFolder, helpers);
    answers = new AnswerBook(book.questionnaires());
    identification = new Identification(source.mapping().patientIds(), records, doubts);
  }

  IntakeResult read(Consumer<Reject> rejects) {
    identification.noticeClinics(source.of(FileKind.SESSIONS), look, source.name());
    source.of(FileKind.PATIENTS).forEach(this::readPatients);
    source.of(FileKind.SESSIONS).forEach(this::readSessions);
    source.of(FileKind.SCORES).forEach(this::readScores);
    settle();
    source.of(FileKind.ADVERSE_EVENTS).forEach(this::readEvents);
    identification.judge();
    IdPairsFile.write(rejectsFolder, identification.pairs());
    files.replay(rejects);
    return new IntakeResult(records, account());
  }

  /** A file that names two people under one id is read again, now that their ids are known. */
  private void readPatients(InputFile file) {
    RejectLog log = files.open(file);
    PatientRows rows = patientRows(log, Set.of());
    Set<String> ofTwo = rows == null ? Set.of() : rows.ofTwoPeople();
    if (!ofTwo.isEmpty()) {
      log = files.openAgain(log);
      rows = patientRows(log, ofTwo);
    }
    if (rows != null) {
      identification.learn(log.tally(), ofTwo, rows.ofOnePerson());
    }
    use(log, rows);
  }

  private @Nullable PatientRows patientRows(RejectLog log, Set<String> ofTwo) {
    return files.read(
        log,
        survey.schema(log.tally().input()),
        h ->
            new PatientRows(
                h, book, keys(), log.tally(), source.isOfSeveralKinds(log.tally().input()), ofTwo));
  }

  private void use(RejectLog log, @Nullable PatientRows rows) {
    gate.judge(log.tally());
    if (rows != null && log.tally().isFit()) {
      rows.use(patients, records, columns.judge(List.of(log.tally())));
      replaced.judge(log.tally(), "patients", rows.replacements());
      identification.read(log.tally(), rows.whose(), rows.patients(records), Set.of());
      conditionRequired &= !rows.nameConditions();
    }
  }

  private void readSessions(InputFile file) {
    RejectLog log = files.open(file);
    records.beginSessionsFile();
    Schema schema = survey.schema(file);
    schema = conditionRequired ? schema : schema.without("condition");
    SessionRows rows =
        files.read(
            log,
            schema,
            header -> new SessionRows(header, book, records, keys(), log.tally(), sharing(file)));
    if (rows != null) {
      sessions.put(log.tally(), rows);
      identification.number(log.tally(), rows.file());
      identification.read(log.tally(), rows.whose(), rows.patients(), Set.of());
    }
  }

  private FileSharing sharing(InputFile file) {
    return new FileSharing(
        files.wanted(FileKind.SESSIONS).areChosen(),
        source.isOfSeveralKinds(file),
        source.isOf(file, FileKind.SCORES));
  }

  private void readScores(InputFile file) {
    RejectLog log = files.open(file);
    Schema schema = survey.schema(file);
    String named = survey.instrumentInName(file);
    if (!named.isEmpty()) {
      schema = schema.with("instrument", named);
      log.tally().note("no column names an instrument, and the file's name does: " + named);
    }
    ScoreRows rows =
        files.read(
            log,
            schema,
            header ->
                new ScoreRows(
                    header,
                    book,
                    records,
                    keys(),
                    survey.states(file, header),
                    answers,
                    log.tally()));
    if (rows != null) {
      scores.put(log.tally(), rows);
      identification.number(log.tally(), rows.file());
      identification.read(log.tally(), rows.whose(), rows.patients(), Set.of());
    }
  }

  private PatientKeys keys() {
    return identification.keys();
  }

  private void settle() {
    columns.judge(files.tallies(FileKind.SESSIONS)).forEach(this::forget);
    columns.judge(files.tallies(FileKind.SCORES));
    records.startFile(); // of answers, which no single row holds
    answers.settle(records, Math.toIntExact(book.asOf().toEpochDay()));
    records.settle(book.asOf());
    sessions.forEach((tally, rows) -> rows.countFates(tally));
    scores.forEach((tally, rows) -> rows.countFates(tally));
    ScoreFindings found = records.settled().scores();
    TimeDoubts.raise(found.reckoning(), doubts);
    found.repeated().forEach(of -> RepeatedColumns.raise(of, sessions.keySet(), doubts));
    TimeDoubts.raise(survey.turned(), files.tallies(), doubts);
    scores.forEach((tally, rows) -> rows.say(tally, doubts));
    new UnlikelyScores(files.tallies(), doubts, records.patients().size())
        .raise(records.compared().scoreValues(book.instruments()));
    raiseOfItems();
    new RowsOfOneKey(records, replaced, doubts).judge(sessions, scores, patients);
    BitSet treated = identification.treated();
    scores.forEach((tally, rows) -> rows.noteUntreated(tally, treated));
  }

  private void raiseOfItems() {
    ItemDoubts items = new ItemDoubts(doubts, book.questionnaires());
    sessions.forEach((tally, rows) -> items.add(tally, rows.itemSets()));
    scores.forEach((tally, rows) -> items.add(tally, rows.itemSets()));
    items.raise(records, answers);
  }

  /** Forgets a column of sessions that was not understood. */
  private void forget(String column) {
    Reading.ofColumn(column).forEach(records::forget);
    if (column.equals("adverse_events")) {
      records.forgetEvents();
    }
    if (column.equals("planned_sessions")) {
      records.forgetPlanned();
    }
  }

  private void readEvents(InputFile file) {
    RejectLog log = files.open(file);
    SourceRecords known = files.areSessionsUnfit() ? null : records;
    EventRows rows =
        files.read(
            log, survey.schema(file), h -> new EventRows(h, book, known, keys(), log.tally()));
    gate.judge(log.tally());
    if (rows != null) {
      identification.read(log.tally(), rows.whose(), rows.patients(), rows.strangers());
    }
    if (rows != null && log.tally().isFit()) {
      rows.use(events);
      replaced.judge(log.tally(), "adverse events", rows.replacements());
    }
  }

  private SourceAccount account() {
    doubtRows();
    return new SourceVerdict(source, gate, doubts, files).account(records, identification, book);
  }

  /** What is in doubt of what the rows are. */
  private void doubtRows() {
    sessions.forEach((tally, rows) -> rows.report(tally, doubts));
    if (source.mapping().completeFrom() == null) {
      SessionNumbers.raise(sessions.values().stream().map(SessionRows::numbers).toList(), doubts);
    }
    new UnplacedTables(source, book, records, doubts).raise();
    new HeaderDoubts(look, doubts, records.patients().size()).raise(files.tallies());
    PartsOfSessions.doubt(records, doubts);
    PastBookings.doubt(records, book.asOf(), doubts);
  }

  @Override
  public void close() {
    files.close();
  }
}

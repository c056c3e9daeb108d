package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.identity.IdDoubts;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.meaning.PartsOfSessions;
import org.clinicoutcomes.meaning.PastBookings;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.ScoreFindings;
import org.clinicoutcomes.session.SourceRecords;
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
  private final CopyNames copies;
  private final SourceRecords records;
  private final Identification identification;
  private final SecondLook look;
  private final ReplacedValues replaced;
  private final List<RejectLog> logs = new ArrayList<>();
  private final KeyLedger patients = new KeyLedger();
  private final KeyLedger events = new KeyLedger();
  private final Map<FileTally, SessionRows> sessions = new LinkedHashMap<>();
  private final Map<FileTally, ScoreRows> scores = new LinkedHashMap<>();
  private final Map<FileKind, WantedRows> wanted = new EnumMap<>(FileKind.class);
  private final AnswerBook answers;
  private boolean conditionRequired = true;

  SourceReading(
      SourceFiles source, Codebook book, Gate gate, DoubtRules doubtRules, Path rejectsFolder) {
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
    copies = new CopyNames(source);
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
    logs.sort(Comparator.comparing(log -> log.tally().file(), CodePoints.ORDER)); // then by kind
    logs.forEach(log -> log.replay(rejects));
    return new IntakeResult(records, account());
  }

  /** A file that names two people under one id is read again, now that their ids are known. */
  private void readPatients(InputFile file) {
    RejectLog log = open(file);
    PatientRows rows = patientRows(log, Set.of());
    Set<String> ofTwo = rows == null ? Set.of() : rows.ofTwoPeople();
    if (!ofTwo.isEmpty()) {
      logs.remove(log);
      log.close();
      log = open(file);
      rows = patientRows(log, ofTwo);
    }
    if (rows != null) {
      identification.learn(log.tally(), ofTwo, rows.ofOnePerson());
    }
    use(log, rows);
  }

  private @Nullable PatientRows patientRows(RejectLog log, Set<String> ofTwo) {
    return read(
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
    RejectLog log = open(file);
    records.beginSessionsFile();
    Schema schema = survey.schema(file);
    schema = conditionRequired ? schema : schema.without("condition");
    SessionRows rows =
        read(
            log,
            schema,
            header -> new SessionRows(header, book, records, keys(), log.tally(), sharing(file)));
    if (rows != null) {
      sessions.put(log.tally(), rows);
      identification.read(log.tally(), rows.whose(), rows.patients(), Set.of());
    }
  }

  private SessionRows.Sharing sharing(InputFile file) {
    return new SessionRows.Sharing(
        wanted(FileKind.SESSIONS).areChosen(),
        source.isOfSeveralKinds(file),
        source.isOf(file, FileKind.SCORES));
  }

  private void readScores(InputFile file) {
    RejectLog log = open(file);
    Schema schema = survey.schema(file);
    String named = survey.instrumentInName(file);
    if (!named.isEmpty()) {
      schema = schema.with("instrument", named);
      log.tally().note("no column names an instrument, and the file's name does: " + named);
    }
    ScoreRows rows =
        read(
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
    columns.judge(tallies(FileKind.SESSIONS)).forEach(this::forget);
    columns.judge(tallies(FileKind.SCORES));
    records.startFile(); // of answers, which no single row holds
    answers.settle(records, Math.toIntExact(book.asOf().toEpochDay()));
    records.settle(book.asOf());
    sessions.forEach((tally, rows) -> rows.countFates(tally));
    scores.forEach((tally, rows) -> rows.countFates(tally));
    ScoreFindings found = records.settled().scores();
    TimeDoubts.raise(found.reckoning(), doubts);
    found.repeated().forEach(of -> RepeatedColumns.raise(of, sessions.keySet(), doubts));
    TimeDoubts.raise(survey.turned(), tallies(), doubts);
    scores.forEach((tally, rows) -> rows.say(tally, doubts));
    new UnlikelyScores(tallies(), doubts, records.patients().size())
        .raise(records.scoreValues(book.instruments()));
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

  private List<FileTally> tallies(FileKind kind) {
    return tallies().stream().filter(tally -> tally.kind() == kind).toList();
  }

  private void readEvents(InputFile file) {
    RejectLog log = open(file);
    SourceRecords known = hasUnfitSessions() ? null : records;
    EventRows rows =
        read(log, survey.schema(file), h -> new EventRows(h, book, known, keys(), log.tally()));
    gate.judge(log.tally());
    if (rows != null) {
      identification.read(log.tally(), rows.whose(), rows.patients(), rows.strangers());
    }
    if (rows != null && log.tally().isFit()) {
      rows.use(events);
      replaced.judge(log.tally(), "adverse events", rows.replacements());
    }
  }

  private WantedRows wanted(FileKind kind) {
    return wanted.computeIfAbsent(kind, of -> new WantedRows(of, source.mapping().rows(of)));
  }

  private boolean hasUnfitSessions() {
    return tallies().stream().anyMatch(t -> t.kind() == FileKind.SESSIONS && !t.isFit());
  }

  private RejectLog open(InputFile file) {
    FileTally tally = new FileTally(source.name(), file, survey.format(file), survey.layout(file));
    RejectLog log = new RejectLog(tally, rejectsFolder, copies.of(file));
    logs.add(log);
    return log;
  }

  private <R extends Rows> @Nullable R read(
      RejectLog log, Schema schema, Function<Header, R> rowsUnder) {
    FileTally tally = log.tally();
    FileReading.Plan plan =
        new FileReading.Plan(
            schema, tally.layout(), survey.notation(tally.input()), wanted(tally.kind()));
    return new FileReading<R>(log, plan, rowsUnder).run();
  }

  /** What is in doubt of what the rows are. */
  private void doubt() {
    sessions.forEach((tally, rows) -> rows.report(tally, doubts));
    if (sessions.keySet().stream().mapToLong(FileTally::judged).sum() == 0) {
      doubtOfNone(sessions.keySet().stream().mapToLong(t -> t.of(RowFate.NOT_WANTED)).sum());
    }
    new UnplacedTables(source, book, records, doubts).raise();
    PartsOfSessions.doubt(records, doubts);
    PastBookings.doubt(records, book.asOf(), doubts);
  }

  private void doubtOfNone(long notWanted) {
    if (notWanted > 0) {
      doubts.holding(
          DoubtBook.Subject.ofRows(DoubtCode.ROWS_OF_OTHER_KINDS, "", notWanted),
          "Not one row of the sessions files is a session: " + notWanted + " are something else.",
          "If they are sessions, say so by rows in mapping.yaml.");
    }
  }

  private SourceAccount account() {
    doubt();
    List<FileTally> tallies = tallies();
    List<String> heldBecause = gate.hold(tallies, source.unplacedNames());
    LostRowsDoubt lost = new LostRowsDoubt(gate.rules(), doubts);
    tallies.forEach(lost::raise);
    new MappingCheck(source, tallies).raise(doubts);
    List<String> warnings = warnings();
    int taken = records.sessionsTakenByOthers();
    if (taken > 0) {
      (gate.holds(taken, tallies) ? heldBecause : warnings).add(IdDoubts.takenByOthers(taken));
    }
    doubts.all().stream().filter(Doubt::holds).map(Doubt::words).forEach(heldBecause::add);
    return new SourceAccount(
        source.name(),
        tallies.stream().map(FileTally::account).toList(),
        heldBecause,
        warnings,
        notes(),
        doubts.all());
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (FileTally tally : tallies()) {
      if (!tally.kind().holdsSource() && !tally.isFit()) {
        warnings.add(tally.unfitBecause() + " Nothing of it is used.");
      }
      warnings.addAll(tally.warnings());
    }
    wanted.values().forEach(each -> warnings.addAll(each.warnings()));
    warnings.addAll(new NothingToCount(source.mapping(), tallies()).warnings(book.asOf()));
    return warnings;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(TimeDoubts.notes(records.settled().scores().reckoning()));
    tallies().forEach(tally -> notes.addAll(tally.notes()));
    notes.addAll(identification.notes());
    return notes;
  }

  private List<FileTally> tallies() {
    return logs.stream().map(RejectLog::tally).toList();
  }

  @Override
  public void close() {
    logs.forEach(RejectLog::close);
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.identity.ClinicOverlap;
import org.clinicoutcomes.identity.FilesTogether;
import org.clinicoutcomes.identity.IdDoubts;
import org.clinicoutcomes.identity.IdPair;
import org.clinicoutcomes.identity.IdTwins;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.identity.PeopleTold;
import org.clinicoutcomes.identity.ScoresApart;
import org.clinicoutcomes.identity.TestPatients;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.quality.Counted;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.EarlySessions;
import org.clinicoutcomes.records.ScoreDistances;
import org.clinicoutcomes.records.SourceRecords;

/** Whose the rows of a source are, found out over all its files. */
final class Identification {

  /** Whose rows one file has: patients by number, and ids of rows that are rejected for them. */
  private record OfFile(FileTally tally, BitSet patients, Set<String> strangers) {}

  private final PatientKeys keys;
  private final SourceRecords records;
  private final DoubtBook doubts;
  private final Map<FileTally, Integer> disputes = new LinkedHashMap<>();
  private final Map<FileTally, PeopleTold> told = new LinkedHashMap<>();
  private final Map<FileTally, Integer> numbers = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<OfFile> files = new ArrayList<>();
  private List<IdPair> pairs = List.of();

  Identification(PatientIds said, SourceRecords records, DoubtBook doubts) {
    keys = new PatientKeys(said);
    this.records = records;
    this.doubts = doubts;
    records.show(keys::shown);
  }

  PatientKeys keys() {
    return keys;
  }

  /** Finds out which clinics have which ids, where that must be known before anything is read. */
  void noticeClinics(List<InputFile> sessions, SecondLook look, String source) {
    if (keys.arePerClinic()) {
      sessions.forEach(
          file -> look.at(file, (header, tally) -> new ClinicIds(header, keys, source)));
    }
  }

  /**
   * Takes a file of which every row is read.
   *
   * @param patients by number
   * @param strangers ids of rows that are rejected for them
   */
  void read(FileTally tally, Whose whose, BitSet patients, Set<String> strangers) {
    if (whose.merged() > 0) {
      refuseMerging(tally, whose.merged());
    }
    files.add(new OfFile(tally, patients, strangers));
    if (tally.kind() != FileKind.PATIENTS) {
      told.put(tally, whose.told());
    }
  }

  /** Notes the place of a file among those with sessions or scores. */
  void number(FileTally tally, int number) {
    numbers.put(tally, number);
  }

  private void refuseMerging(FileTally tally, int merged) {
    doubts.holding(
        new Subject(DoubtCode.IDS_WRITTEN_DIFFERENTLY, tally.file(), 0, merged),
        tally.file()
            + ": the rules for "
            + PatientIds.KEY
            + " in mapping.yaml would make one patient of several in "
            + (merged == 1 ? "1 case" : merged + " cases")
            + ", as this file has both forms of an id.",
        "Take back the rule, or write each patient's id in one way in the file.");
  }

  /** The patients of the sessions files, by number; once these are read. */
  BitSet treated() {
    return patients(FileKind.SESSIONS);
  }

  private BitSet patients(FileKind kind) {
    BitSet patients = new BitSet();
    files.stream()
        .filter(file -> file.tally().kind() == kind)
        .forEach(file -> patients.or(file.patients()));
    return patients;
  }

  /** Says and raises what is in doubt of ids; once all files are read and settled. */
  void judge() {
    holdTogether();
    BitSet counted = patients(FileKind.SESSIONS);
    counted.or(patients(FileKind.SCORES));
    new IdTwins(records.patients(), records.compared().visits()).raise(counted, doubts);
    new TestPatients(records.patients()).raise(counted, doubts);
    raiseScoresApart();
    ClinicOverlap overlap =
        new ClinicOverlap(records.compared().visits(), records.patients().size());
    new IdDoubts(keys, doubts).raiseClinics(overlap);
    if (overlap.shared() > 0) {
      notes.add(
          Counted.of(overlap.shared(), "patient has", "patients have")
              + " sessions in several clinics");
    }
    disputes.forEach(
        (tally, ids) ->
            new IdDoubts(keys, doubts)
                .raiseTwoPeople(tally.file(), ids, overlap.patients() + keys.disputed()));
    raiseTold(overlap.patients());
  }

  /** Later files correct earlier ones of their kind; scores and sessions are of the same people. */
  private void raiseTold(int patients) {
    IdDoubts ids = new IdDoubts(keys, doubts);
    PeopleTold ofSessions = new PeopleTold();
    PeopleTold ofPatients = new PeopleTold();
    told.forEach(
        (tally, of) -> {
          ids.raiseTwoPeopleTold(tally.file(), of.disputed().size(), patients);
          if (tally.kind() == FileKind.SESSIONS) {
            ofSessions.addAll(of);
          }
          of.keys().forEach(key -> PersonColumns.tell(key, records.demographics(key), ofPatients));
        });
    told.forEach(
        (tally, of) -> {
          ids.raiseOthersTold(tally.file(), of.disputed(ofPatients).size(), patients);
          if (tally.kind() != FileKind.SESSIONS) {
            ids.raiseOthersTold(tally.file(), of.disputed(ofSessions).size(), patients);
          }
        });
  }

  /** Takes from a patients file whose ids are those of two people. */
  void learn(FileTally tally, Set<String> ofTwo, Set<String> ofOne) {
    keys.learn(ofTwo, ofOne);
    if (!ofTwo.isEmpty()) {
      disputes.put(tally, ofTwo.size());
      tally.warn(IdDoubts.ofTwoPeople(ofTwo.size()));
    }
  }

  /** What the reader of the data quality must know of ids. */
  List<String> notes() {
    return notes;
  }

  /** The ids that may be those of patients of the sessions files. */
  List<IdPair> pairs() {
    return pairs;
  }

  private void holdTogether() {
    BitSet treated = treated();
    FilesTogether together = null;
    for (OfFile file : files) {
      Set<String> unmatched = unmatched(file, treated);
      if (unmatched.size() >= doubts.rules().doubtLeast()) {
        together = together == null ? together(treated) : together;
        FileTally tally = file.tally();
        together.hold(tally.file(), tally.kind(), unmatched, id -> has(file, id));
      }
    }
    pairs = together == null ? List.of() : together.pairs();
  }

  private void raiseScoresApart() {
    ScoreDistances distances = records.compared().scoreDistances();
    ScoresApart apart =
        new ScoresApart(
            treated(), distances.patientsFarFromSessions(), patients(FileKind.SCORES), doubts);
    files.stream()
        .sorted(Comparator.comparing(file -> file.tally().kind() != FileKind.SCORES))
        .forEach(file -> apart.raise(file.tally().file(), file.tally().kind(), file.patients()));
    EarlySessions early = distances.earlySessions();
    for (OfFile file : files) {
      Integer number = numbers.get(file.tally());
      if (number != null && file.tally().kind() == FileKind.SCORES) {
        apart.raiseYearOff(
            file.tally().file(), distances.patientsAYearOff(number), file.patients());
      } else if (number != null) {
        apart.raiseEarlySessions(file.tally().file(), early.patients(number), file.patients());
      }
    }
  }

  private FilesTogether together(BitSet treated) {
    Collection<String> ids =
        keys.arePerClinic()
            ? keys.noticed()
            : treated.stream().mapToObj(records.patients()::text).toList();
    return new FilesTogether(ids, keys.said(), doubts);
  }

  private boolean has(OfFile file, String id) {
    String key = keys.noticed(id);
    return file.strangers().contains(key) || isOf(file.patients(), key);
  }

  private boolean isOf(BitSet patients, String id) {
    int patient = records.patients().find(id);
    return patient >= 0 && patients.get(patient);
  }

  private Set<String> unmatched(OfFile file, BitSet treated) {
    Set<String> ids = new TreeSet<>(file.strangers());
    ids.removeIf(id -> isOf(treated, id));
    file.patients().stream()
        .filter(patient -> !treated.get(patient))
        .forEach(patient -> ids.add(records.patients().text(patient)));
    return ids;
  }
}

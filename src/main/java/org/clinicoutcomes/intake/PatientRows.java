package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.identity.People;
import org.clinicoutcomes.identity.Person;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.Replacements;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.History;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a patients file, and holds them back until the whole file is known to be fit.
 */
final class PatientRows implements RowReader {

  private static final int FIRST_BIRTH = 1900;

  private final FileTally tally;
  private final KeyLedger ledger = new KeyLedger();
  private final Map<String, Background> patients = new LinkedHashMap<>();
  private final People people = new People();
  private final Set<String> disputed;
  private final LocalDate asOf;
  private final Quantity birthYears;
  private final Quantity failures = Quantity.counted(0, 100, "a number of treatments");
  private final Codes<String> sexes;
  private final Codes<String> conditions;
  private final Codes<String> contraindications;
  private final Codes<String> symptoms;
  private final Whose whose;
  private final FileColumn birthYear;
  private final FileColumn birthDate;
  private final FileColumn sex;
  private final FileColumn condition;
  private final FileColumn failed;
  private final FileColumn contraindicated;
  private final FileColumn baseline;
  private final boolean asksContraindications;
  private final boolean isShared;

  /**
   * @param isShared whether the file is read for other kinds too: then a row that says nothing of a
   *     patient is one of theirs
   * @param disputed keys that rows of this very file show to be those of two people, if it was read
   *     before
   */
  PatientRows(
      Header header,
      Codebook book,
      PatientKeys keys,
      FileTally tally,
      boolean isShared,
      Set<String> disputed) {
    this.isShared = isShared;
    this.tally = tally;
    this.disputed = disputed;
    asOf = book.asOf();
    birthYears = Quantity.counted(FIRST_BIRTH, asOf.getYear(), "a year of birth");
    sexes = book.sexCodes();
    conditions = book.conditionCodes();
    contraindications = book.codes("contraindication");
    symptoms = book.codes("event");
    whose = new Whose(header, keys);
    birthYear = header.column("birth_year");
    birthDate = header.column("birth_date");
    sex = header.column("sex");
    condition = header.column("conditions");
    failed = header.column("prior_treatments_failed");
    contraindicated = header.column("contraindications");
    baseline = header.column("baseline_symptoms");
    asksContraindications = header.hasColumn("contraindications");
  }

  private boolean saysNothing(Row row) {
    return Stream.of(birthYear, birthDate, sex, condition, failed, contraindicated, baseline)
        .allMatch(column -> column.isAbsent() || row.text(column).isEmpty());
  }

  @Override
  public RowFate read(Row row) {
    if (isShared && saysNothing(row)) {
      return RowFate.NOT_WANTED;
    }
    String patientId = whose.ofPerson(row);
    if (disputed.contains(patientId)) {
      whose.ofTwoPeople(row);
    }
    Demographics said = demographics(row);
    List<String> against = contraindications.list(row, contraindicated);
    List<String> had = symptoms.list(row, baseline);
    int hash =
        new ContentHash()
            .add(said.sex())
            .add(String.valueOf(said.birthYear()))
            .add(String.valueOf(said.birthDate()))
            .add(said.conditions())
            .add(String.valueOf(said.priorTreatmentsFailed()))
            .add(against)
            .add(had)
            .value();
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    ledger.add(patientId, new KeyLedger.Standing(tally, hash, Fate.ACCEPTED));
    History history = new History(asksContraindications ? against : null, had);
    Background earlier = patients.put(patientId, Background.NONE.with(said).with(history));
    if (earlier != null) {
      people.meet(patientId, person(earlier.demographics()), person(said));
    }
    return RowFate.KEPT;
  }

  private static Person person(Demographics said) {
    String sex = said.sex().equals(Demographics.UNKNOWN) ? null : said.sex();
    return new Person(sex, said.birthYear(), said.birthDate());
  }

  private Demographics demographics(Row row) {
    String known = sexes.optional(row, sex);
    return new Demographics(
        known == null ? Demographics.UNKNOWN : known,
        Quantity.whole(birthYears.optional(row, birthYear)),
        birthDate(row),
        conditions.list(row, condition),
        Quantity.whole(failures.optional(row, failed)));
  }

  private @Nullable LocalDate birthDate(Row row) {
    Moment born = Dates.optional(row, birthDate);
    if (born != null && born.date().isAfter(asOf)) {
      row.problem(
          birthDate,
          Scope.CELL,
          RejectCode.BAD_DATE,
          "lies after the as-of date " + asOf,
          "Correct the date.");
      return null;
    }
    return born == null ? null : born.date();
  }

  /** The patients of the rows kept, by number. */
  BitSet patients(SourceRecords records) {
    BitSet numbers = new BitSet();
    patients.keySet().forEach(patient -> numbers.set(records.patients().number(patient)));
    return numbers;
  }

  /** The keys that rows of two people have. */
  Set<String> ofTwoPeople() {
    return people.disputed();
  }

  /** The keys of the rows kept. */
  Set<String> ofOnePerson() {
    return patients.keySet();
  }

  /** How often rows replace each other. */
  Replacements replacements() {
    return ledger.replacements();
  }

  /** Whose the rows are. */
  Whose whose() {
    return whose;
  }

  /**
   * Hands the rows over: to the account of all patients files, and to the records.
   *
   * @param unused our names of columns that were not understood
   */
  void use(KeyLedger all, SourceRecords records, Set<String> unused) {
    all.addAll(ledger);
    patients.forEach(
        (of, said) -> {
          History kept = unused.isEmpty() ? said.history() : without(unused, said.history());
          records.describe(of, was -> was.with(said.demographics()).with(kept));
        });
  }

  private static History without(Set<String> columns, History history) {
    return new History(
        columns.contains("contraindications") ? null : history.contraindications(),
        columns.contains("baseline_symptoms") ? List.of() : history.baselineSymptoms());
  }

  /** Whether some patient's condition is said. */
  boolean nameConditions() {
    return patients.values().stream().anyMatch(said -> !said.demographics().conditions().isEmpty());
  }
}

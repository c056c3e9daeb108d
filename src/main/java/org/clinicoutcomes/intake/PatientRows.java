package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Fate;
import org.clinicoutcomes.session.History;
import org.clinicoutcomes.session.SourceRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a patients file, and holds them back until the whole file is known to be fit.
 */
final class PatientRows implements Rows {

  private record Described(Demographics demographics, History history) {
    Described without(Set<String> columns) {
      return new Described(
          demographics,
          new History(
              columns.contains("contraindications") ? null : history.contraindications(),
              columns.contains("baseline_symptoms") ? List.of() : history.baselineSymptoms()));
    }
  }

  private static final int FIRST_BIRTH = 1900;

  private final FileTally tally;
  private final KeyLedger ledger = new KeyLedger();
  private final Map<String, Described> patients = new LinkedHashMap<>();
  private final LocalDate asOf;
  private final Quantity birthYears;
  private final Quantity failures = Quantity.counted(0, 100, "a number of treatments");
  private final Codes<String> sexes;
  private final Codes<String> conditions;
  private final Codes<String> contraindications;
  private final Codes<String> symptoms;
  private final Column id;
  private final Column birthYear;
  private final Column birthDate;
  private final Column sex;
  private final Column condition;
  private final Column failed;
  private final Column contraindicated;
  private final Column baseline;
  private final boolean asksContraindications;
  private final boolean isShared;

  /**
   * @param isShared whether the file is read for other kinds too: then a row that says nothing of a
   *     patient is one of theirs
   */
  PatientRows(Header header, Codebook book, FileTally tally, boolean isShared) {
    this.isShared = isShared;
    this.tally = tally;
    asOf = book.asOf();
    birthYears = Quantity.counted(FIRST_BIRTH, asOf.getYear(), "a year of birth");
    sexes = book.sexCodes();
    conditions = book.conditionCodes();
    contraindications = book.codes("contraindication");
    symptoms = book.codes("event");
    id = header.column("patient_id");
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
    String patientId = Identifiers.required(row, id);
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
    patients.put(patientId, new Described(said, history));
    return RowFate.KEPT;
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

  /**
   * Hands the rows over: to the account of all patients files, and to the records.
   *
   * @param unused our names of columns that were not understood
   */
  void use(KeyLedger all, SourceRecords records, Set<String> unused) {
    all.addAll(ledger);
    patients.forEach(
        (of, said) -> {
          Described kept = unused.isEmpty() ? said : said.without(unused);
          records.describe(of, kept.demographics(), kept.history());
        });
  }

  /** Whether some patient's condition is said. */
  boolean nameConditions() {
    return patients.values().stream().anyMatch(said -> !said.demographics().conditions().isEmpty());
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.clinicoutcomes.pages.FoundRow.Now;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;

/**
 * What a workbook says of the one patient who is chosen until a reader chooses: the first of its
 * worklist, else the first by id.
 *
 * @param who the patient
 * @param call the row of the worklist
 * @param isOld whether the patient stands on the list of those to review once
 * @param series rows of *Patients* in the order of their keys, in words; so are the others
 */
record PatientNow(
    PeopleRow who, Now call, boolean isOld, List<Now> series, List<Now> scores, List<Now> visits) {

  /** Finds the patient in the rows of a clinic that has any. */
  static PatientNow of(ClinicRecords records, ListRows lists, PeopleShown shown, Words words) {
    PeopleRow who = shown.first();
    Predicate<List<Value>> isListed = row -> WorklistRow.patient(row).equals(who.patient());
    List<Now> call = found(lists.worklist(), WorklistRow.COLUMNS, words, isListed);
    List<Now> old = found(lists.toReview(), WorklistRow.COLUMNS, words, isListed);
    return new PatientNow(
        who,
        Now.of(call, 1),
        !old.isEmpty(),
        theirs(records.series().rows(), records.series().columns(), words, who),
        theirs(shown.of(records.scores(), ScoreTable.COLUMNS), ScoreTable.COLUMNS, words, who),
        theirs(shown.of(records.visits(), VisitTable.COLUMNS), VisitTable.COLUMNS, words, who));
  }

  private static List<Now> theirs(Rows rows, List<Column> columns, Words words, PeopleRow who) {
    int key = RowKey.column(columns);
    return found(rows, columns, words, row -> RowKey.patient(row.get(key)) == who.number()).stream()
        .sorted(Comparator.comparingLong(now -> RowKey.of(now.value(PatientColumns.KEY))))
        .toList();
  }

  private static List<Now> found(
      Rows rows, List<Column> columns, Words words, Predicate<List<Value>> wanted) {
    List<Now> found = new ArrayList<>();
    AtomicLong place = new AtomicLong();
    rows.forEach(
        row -> {
          place.incrementAndGet();
          if (wanted.test(row)) {
            found.add(new Now(place.get(), said(row, columns, words)));
          }
        });
    return found;
  }

  private static Map<String, Value> said(List<Value> row, List<Column> columns, Words words) {
    Map<String, Value> said = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean isCode = columns.get(i).format() == Format.CODE;
      Value value = row.get(i);
      said.put(
          columns.get(i).title(),
          isCode && value instanceof Value.Text code
              ? new Value.Text(words.of(code.text()))
              : value);
    }
    return said;
  }
}

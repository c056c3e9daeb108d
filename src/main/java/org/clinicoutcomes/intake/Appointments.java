package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clinicoutcomes.meaning.KindColumn;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.quality.DoubtBook;

/**
 * What the rows of one sessions file are, by the columns that say what kind of appointment or what
 * procedure they stand for, and by a drug that is none. A row that is said to be no session and
 * states a dose contradicts itself: nobody knows what it is.
 */
final class Appointments {

  /** Our name of the columns. */
  static final String COLUMN = "appointment_type";

  private static final Pattern SOME = Pattern.compile(".*[1-9].*", Pattern.DOTALL);

  private record Telling(Column column, KindColumn words) {}

  private final RowKinds kinds;
  private final List<Telling> columns = new ArrayList<>();
  private final Map<String, RowKind> remembered = new HashMap<>();
  private final List<Column> doses;
  private final Column patient;
  private final Telling drug;

  /**
   * @param file its name within the source
   */
  Appointments(Header header, RowKinds kinds, String file) {
    this.kinds = kinds;
    header.all(COLUMN).forEach(column -> columns.add(telling(column, file)));
    doses = List.of(header.column("dose_mg"), header.column("dose_mg_per_kg"));
    patient = header.column("patient_id");
    drug = telling(header.column("drug"), file);
  }

  private static Telling telling(Column column, String file) {
    return new Telling(column, new KindColumn(file, column.name()));
  }

  /** The first of the columns; absent where the file has none. */
  Column first() {
    return columns.isEmpty() ? new Column(COLUMN, -1) : columns.get(0).column();
  }

  /** What a row is. */
  RowKind of(Row row) {
    RowKind kind = RowKind.UNSAID;
    for (Telling each : columns) {
      kind = kind.and(kind(row.text(each.column())));
    }
    kind = kind == RowKind.OTHER && hasDose(row) ? RowKind.UNKNOWN : kind;
    for (Telling each : columns) {
      String text = row.text(each.column());
      if (!text.isEmpty()) {
        each.words().add(text, kind, row.text(patient));
      }
    }
    return kind;
  }

  /** Whether a drug that is none of ours says that the row is no session. */
  boolean isOtherDrug(Row row) {
    String text = row.text(drug.column());
    boolean other = !drug.column().isAbsent() && !text.isEmpty() && kind(text) == RowKind.OTHER;
    if (other) {
      drug.words().add(text, RowKind.OTHER, row.text(patient));
    }
    return other;
  }

  private RowKind kind(String text) {
    RowKind known = remembered.get(text);
    if (known == null) {
      known = kinds.of(text);
      if (remembered.size() < Codes.REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known;
  }

  private boolean hasDose(Row row) {
    return doses.stream()
        .anyMatch(dose -> !dose.isAbsent() && SOME.matcher(row.text(dose)).matches());
  }

  /** Says what the columns told, once the file is read. */
  void report(FileTally tally, DoubtBook doubts, long ofPatients) {
    List<KindColumn> all = new ArrayList<>(columns.stream().map(Telling::words).toList());
    all.add(drug.words());
    for (KindColumn each : all) {
      if (!each.note().isEmpty()) {
        tally.note(each.note());
      }
      each.doubt(doubts, ofPatients);
    }
  }
}

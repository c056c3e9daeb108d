package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clinicoutcomes.meaning.KindColumn;
import org.clinicoutcomes.meaning.OrderColumn;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.quality.DoubtBook;

/**
 * What the rows of one sessions file are, by the columns that say what kind of appointment or what
 * procedure they stand for, and by the name of their drug. A row that is said to be no session and
 * states a dose contradicts itself: nobody knows what it is.
 */
final class Appointments {

  /** Our name of the columns. */
  static final String COLUMN = "appointment_type";

  private static final Pattern SOME = Pattern.compile(".*[1-9].*", Pattern.DOTALL);

  private record Telling(FileColumn column, KindColumn words) {}

  private final RowKinds kinds;
  private final boolean isChosen;
  private final List<Telling> columns = new ArrayList<>();
  private final Map<String, RowKind> remembered = new HashMap<>();
  private final List<Telling> doses;
  private final FileColumn patient;
  private final FileColumn drug;
  private final OrderColumn orders;
  private final UnreadAppointments unread;

  /**
   * @param isChosen whether the mapping has chosen the rows, so that none is another appointment
   * @param file its name within the source
   */
  Appointments(Header header, Codebook book, boolean isChosen, String file) {
    kinds = book.rowKinds();
    this.isChosen = isChosen;
    header.all(COLUMN).forEach(column -> columns.add(telling(column, file)));
    doses =
        Stream.of("dose_mg", "dose_mg_per_kg")
            .map(header::column)
            .filter(column -> !column.isAbsent())
            .map(column -> telling(column, file))
            .toList();
    patient = header.column("patient_id");
    drug = header.column("drug");
    Codes<String> drugs = book.drugCodes();
    orders = new OrderColumn(kinds, text -> drugs.find(text) != null, file, drug.name());
    unread = isChosen ? UnreadAppointments.none() : UnreadAppointments.of(header, book, file);
  }

  private static Telling telling(FileColumn column, String file) {
    return new Telling(column, KindColumn.ofAppointments(file, column.name()));
  }

  /** The first of the columns; absent where the file has none. */
  FileColumn first() {
    return columns.isEmpty() ? new FileColumn(COLUMN, -1) : columns.get(0).column();
  }

  /** What a row is. */
  RowKind of(Row row) {
    RowKind byOrder = drug.isAbsent() ? RowKind.UNSAID : orders.of(row.text(drug), patientId(row));
    byOrder = byOrder.and(byDose(row));
    if (isChosen) {
      return byOrder.isCalledOff() ? byOrder : RowKind.UNSAID;
    }
    RowKind kind = byType(row).and(byOrder);
    for (Telling each : columns) {
      String text = row.text(each.column());
      if (!text.isEmpty()) {
        each.words().add(text, kind, patientId(row));
      }
    }
    return kind;
  }

  /** Empty where the row has none. */
  private String patientId(Row row) {
    String text = row.text(patient);
    return row.isMissing(text) ? "" : Texts.composed(text);
  }

  /** A dose of "held" or "refused" is none. */
  private RowKind byDose(Row row) {
    for (Telling dose : doses) {
      String text = row.text(dose.column());
      RowKind kind =
          !text.isEmpty() && Character.isLetter(text.charAt(0)) ? kind(text) : RowKind.UNSAID;
      if (kind.isCalledOff()) {
        dose.words().add(text, kind, patientId(row));
        return kind;
      }
    }
    return RowKind.UNSAID;
  }

  private RowKind byType(Row row) {
    RowKind kind = RowKind.UNSAID;
    for (Telling each : columns) {
      kind = kind.and(kind(row.text(each.column())));
    }
    return kind == RowKind.OTHER && hasDose(row) ? RowKind.UNKNOWN : kind;
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
    return doses.stream().anyMatch(dose -> SOME.matcher(row.text(dose.column())).matches());
  }

  /**
   * Takes a row that is read as a session.
   *
   * @param kind what it is
   * @param isGiven whether its status does not say otherwise
   */
  void keep(Row row, RowKind kind, boolean isGiven) {
    if (!unread.isEmpty()) {
      boolean isSettled = kind == RowKind.SESSION || !isGiven || hasDose(row);
      unread.add(row, patientId(row), isSettled);
    }
  }

  /** Says what the columns told, once the file is read. */
  void report(FileTally tally, DoubtBook doubts, long ofPatients) {
    for (Telling each : columns) {
      each.words().notes().forEach(tally::note);
      each.words().doubt(doubts, ofPatients);
    }
    doses.forEach(dose -> dose.words().notes().forEach(tally::note));
    orders.notes().forEach(tally::note);
    if (!isChosen) {
      orders.doubt(doubts, ofPatients);
    }
    unread.doubt(doubts, ofPatients);
  }
}

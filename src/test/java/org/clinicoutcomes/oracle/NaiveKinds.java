package org.clinicoutcomes.oracle;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** "Appointments that are no sessions": what the words of one sessions file say of its rows. */
final class NaiveKinds {
  /** What a row is; a session where nothing else is said. */
  enum Kind {
    SESSION,
    OTHER,
    NOT_GIVEN,
    UNKNOWN
  }

  static final String TYPE = "appointment_type";

  /** The examples of the document, and words of the shipped list. */
  private static final Map<String, Kind> TYPES =
      Map.ofEntries(
          Map.entry("Ketamine Infusion - Initial", Kind.SESSION),
          Map.entry("Spravato 84 mg", Kind.SESSION),
          Map.entry("96365", Kind.SESSION),
          Map.entry("New Patient Consult", Kind.OTHER),
          Map.entry("Telehealth Follow-Up", Kind.OTHER),
          Map.entry("99214", Kind.OTHER),
          Map.entry("TMS", Kind.OTHER),
          Map.entry("NAD+ infusion", Kind.OTHER),
          Map.entry("Infusion - declined", Kind.NOT_GIVEN),
          Map.entry("Ketamin nicht gegeben", Kind.NOT_GIVEN),
          Map.entry("Glow package", Kind.UNKNOWN));

  private static final Map<String, Kind> ORDERS =
      Map.of(
          "Ondansetron 4 mg", Kind.OTHER,
          "ketamine level", Kind.OTHER,
          "ketamine (declined)", Kind.NOT_GIVEN,
          "ketamine - HELD", Kind.NOT_GIVEN,
          "Ketamine 500mg vial waste", Kind.UNKNOWN,
          "ketamine - discontinued", Kind.UNKNOWN,
          "ketamine - BP too high", Kind.SESSION);

  private static final String BESIDES = "ketamine - BP too high";

  private final String file;
  private final Words types = new Words();
  private final Words orders = new Words();
  private final Words besides = new Words();

  /** The words of a column, and the rows and patients of those that are in question. */
  private static final class Words {
    private final Set<String> all = new TreeSet<>();
    private final Set<String> patients = new TreeSet<>();
    private int rows;

    void add(String word, boolean inQuestion, String patient) {
      all.add(word);
      rows += inQuestion ? 1 : 0;
      if (inQuestion && !patient.isEmpty()) {
        patients.add(patient);
      }
    }

    /** "A column with one word throughout tells nothing apart". */
    boolean tellApart() {
      return rows > 0 && all.size() > 1;
    }
  }

  NaiveKinds(String file) {
    this.file = file;
  }

  /** Every text of an order that is written here, with the drug that it names. */
  static String drug(String text) {
    return ORDERS.containsKey(text) ? "ketamine" : text;
  }

  Kind of(NaiveRow row) {
    String order = row.text("drug");
    Kind byOrder = ORDERS.getOrDefault(order, Kind.SESSION);
    Kind kind = byType(row, byOrder);
    if (!row.text(TYPE).isEmpty()) {
      types.add(row.text(TYPE), kind == Kind.UNKNOWN, row.id("patient_id"));
    }
    if (!order.isEmpty()) {
      orders.add(order, byOrder == Kind.UNKNOWN, row.id("patient_id"));
    }
    if (byOrder == Kind.SESSION && !order.isEmpty()) {
      String word = order.equals(BESIDES) ? "BP too high" : "";
      besides.add(word, !word.isEmpty(), row.id("patient_id"));
    }
    return kind;
  }

  /** "or a visit in a row that states a dose". */
  private static Kind byType(NaiveRow row, Kind byOrder) {
    Kind kind = TYPES.get(row.text(TYPE));
    if (kind == null) {
      return byOrder;
    }
    boolean contradicts = kind == Kind.OTHER && row.text("dose_mg").matches(".*[1-9].*");
    return contradicts ? Kind.UNKNOWN : kind;
  }

  void doubt(NaiveBook book, int treated) {
    doubt(book, TYPE, types, treated);
    doubt(book, "drug", orders, treated);
    int patients = besides.patients.size();
    if (besides.tellApart() && NaiveBook.isDoubt(patients, treated)) {
      book.raise("rows_of_other_kinds", file + ", column drug", besides.rows, patients, false);
    }
  }

  private void doubt(NaiveBook book, String column, Words words, int treated) {
    if (words.tellApart()) {
      book.raiseIfMoving(
          "rows_of_other_kinds",
          file + ", column " + column,
          words.rows,
          words.patients.size(),
          treated);
    }
  }
}

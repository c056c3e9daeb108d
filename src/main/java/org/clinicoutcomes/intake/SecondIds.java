package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Columns that could be of patients' ids beside the one that is read, where that has another id in
 * nearly every row: it is rather the id of a visit, and each visit would be a patient of its own.
 */
final class SecondIds {

  /** All but one in so many rows have an id of their own. */
  private static final int NEARLY_EACH = 20;

  private final FileColumn read;
  private final List<Other> others = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long rows;

  /**
   * A column that is not read: whose rows each of its ids has first, and of which it has several.
   */
  private static final class Other {
    private final FileColumn column;
    private final Map<String, String> first = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    Other(FileColumn column) {
      this.column = column;
    }

    void add(String id, String ofRow) {
      String before = id.isEmpty() ? null : first.putIfAbsent(id, ofRow);
      if (before != null && !before.equals(ofRow)) {
        several.add(id);
      }
    }
  }

  SecondIds(Header header) {
    read = header.column("patient_id");
    if (!header.found().mapped().contains("patient_id")) {
      header.others("patient_id").forEach(column -> others.add(new Other(column)));
    }
  }

  /** Compares the columns of a row that is kept. */
  void compare(Row row, String patientId) {
    if (!others.isEmpty()) {
      rows++;
      ids.add(patientId);
      others.forEach(other -> other.add(row.text(other.column), patientId));
    }
  }

  /** Raises what is in doubt, once the file is read. */
  void raise(FileTally tally, DoubtBook doubts) {
    if (ids.size() * (long) NEARLY_EACH >= rows * (NEARLY_EACH - 1)) {
      others.forEach(other -> raise(other, tally, doubts));
    }
  }

  private void raise(Other other, FileTally tally, DoubtBook doubts) {
    String name = other.column.name();
    doubts.bearing(
        new Subject(
            DoubtCode.TWO_COLUMNS, tally.file() + ", column " + name, rows, other.several.size()),
        other.first.size(),
        tally.file()
            + ": patient_id is read from column "
            + read.name()
            + ", which has another id in nearly every row, and column "
            + name
            + ", which could be it too, has "
            + other.several.size()
            + " ids with several of them: each visit may be counted as a patient.",
        "Say in mapping.yaml which counts: "
            + PastedLine.column(tally.kind(), "patient_id", name)
            + ", or, if it is the one that is read, "
            + PastedLine.ignore(tally.kind(), name)
            + ".");
  }
}

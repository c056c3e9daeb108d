package org.clinicoutcomes.intake;

import java.util.HashSet;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * The result as it was first written, beside the one that is read: a word for it says nothing, and
 * another number contradicts it.
 */
final class OriginalResult {

  private final FileColumn read;
  private final FileColumn original;
  private final Set<String> patients = new HashSet<>();
  private long rows;

  OriginalResult(Header header) {
    read = header.column("score");
    original = header.beside("score");
  }

  /** Compares a row's with the score that was read; both are rounded alike. */
  void compare(Row row, String patientId, long hundredths) {
    if (original.isAbsent()) {
      return;
    }
    long first = Numbers.nearest(row.notation().decimals().withPoint(row.text(original)));
    if (first != Numbers.NONE && first != hundredths) {
      rows++;
      patients.add(patientId);
    }
  }

  /**
   * Says how many contradict.
   *
   * @param ofPatients how many patients the source has
   */
  void raise(FileTally tally, DoubtBook doubts, long ofPatients) {
    if (rows == 0) {
      return;
    }
    String counted =
        "column "
            + read.name()
            + " decides over "
            + original.name()
            + ", which has another number in "
            + rows
            + " rows of "
            + patients.size()
            + " patients";
    tally.note(counted);
    doubts.bearing(
        new Subject(DoubtCode.RESULTS_DIFFER, tally.file(), rows, patients.size()),
        ofPatients,
        tally.file() + ": " + counted + ".",
        "Say which counts, as in "
            + PastedLine.column(FileKind.SCORES, "score", read.name())
            + " in mapping.yaml.");
  }
}

package org.clinicoutcomes.intake;

import java.util.Collection;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.RepeatedScore;

/** What is said of a score that stands in every session of a patient and was taken once. */
final class RepeatedColumns {

  private RepeatedColumns() {}

  /**
   * Raises the doubt. A score that is said to lie before treatment was taken before the first
   * session, and is read so; of another nobody knows when it was taken.
   *
   * @param files the sessions files
   */
  static void raise(RepeatedScore of, Collection<FileTally> files, DoubtBook doubts) {
    boolean isBefore = of.timing() == Timing.BEFORE;
    String column = of.instrument() + suffix(of.timing());
    String header =
        files.stream()
            .map(file -> file.headerOf(column))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(column);
    Subject subject =
        new Subject(DoubtCode.REPEATED_BASELINE, "sessions, column " + header, 0, of.patients());
    String sentence =
        "Column "
            + header
            + " of sessions is the same in session after session of "
            + of.patients()
            + " of "
            + of.of()
            + " patients with three of its scores or more: nobody took it at each. ";
    String ignored = PastedLine.ignore(FileKind.SESSIONS, header);
    if (isBefore) {
      doubts.aside(
          subject,
          sentence + "It is read as taken before the first of these sessions alone.",
          "If it is no baseline, say in mapping.yaml " + ignored);
    } else {
      doubts.bearing(
          subject,
          of.scored(),
          sentence + "When it was taken is not known.",
          "Say in mapping.yaml, if it was taken before treatment, "
              + PastedLine.column(FileKind.SESSIONS, of.instrument() + ExportColumns.BEFORE, header)
              + ", else "
              + ignored);
    }
  }

  private static String suffix(Timing timing) {
    return timing == Timing.BEFORE ? ExportColumns.BEFORE : "";
  }
}

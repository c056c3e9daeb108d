package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Columns of scores beside another one that fits the same name: one of them is read, and where the
 * other says something else nobody knows which is right. Of two that fit alike none is read. What
 * the mapping names is settled.
 */
final class SecondColumns {

  private final Header header;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final SecondIds ids;

  /** A column that is read, and one that might have been. */
  private static final class Pair {
    private final String ours;
    private final FileColumn read;
    private final FileColumn other;
    private final Set<String> patients = new HashSet<>();
    private long rows;

    Pair(String ours, FileColumn read, FileColumn other) {
      this.ours = ours;
      this.read = read;
      this.other = other;
    }
  }

  SecondColumns(Header header, Codebook book) {
    this.header = header;
    ids = new SecondIds(header);
    for (String instrument : book.instrumentKeys()) {
      List.of("", ExportColumns.BEFORE, ExportColumns.AFTER)
          .forEach(suffix -> add(instrument + suffix));
    }
    if (header.schema().kind() == FileKind.SCORES) {
      add("score");
    }
  }

  private void add(String ours) {
    FileColumn read = header.column(ours);
    if (header.found().repeated().containsKey(ours)) {
      unread.add(ours);
    } else if (!read.isAbsent() && !header.found().mapped().contains(ours)) {
      header.others(ours).forEach(other -> pairs.add(new Pair(ours, read, other)));
    }
  }

  /** Compares the columns of a row that is kept. */
  void compare(Row row, String patientId) {
    ids.compare(row, patientId);
    for (Pair pair : pairs) {
      if (isOther(row, pair)) {
        pair.rows++;
        pair.patients.add(patientId);
      }
    }
  }

  /** A word for a score says nothing; where the one read is blank the other is lost. */
  private static boolean isOther(Row row, Pair pair) {
    long other = number(row, pair.other);
    if (other == Numbers.NONE) {
      return false;
    }
    long read = number(row, pair.read);
    return read == Numbers.NONE ? row.isMissing(row.text(pair.read)) : read != other;
  }

  private static long number(Row row, FileColumn column) {
    return Numbers.hundredths(row.notation().decimals().withPoint(row.text(column)));
  }

  /**
   * Raises what is in doubt, once the file is read.
   *
   * @param ofPatients how many patients the source has
   */
  void raise(FileTally tally, DoubtBook doubts, long ofPatients) {
    pairs.stream().filter(pair -> pair.rows > 0).forEach(p -> raise(p, tally, doubts, ofPatients));
    unread.forEach(ours -> raise(ours, tally, doubts));
    ids.raise(tally, doubts);
  }

  private static void raise(Pair pair, FileTally tally, DoubtBook doubts, long ofPatients) {
    doubts.bearing(
        new Subject(
            DoubtCode.TWO_COLUMNS, place(tally, pair.other), pair.rows, pair.patients.size()),
        ofPatients,
        tally.file()
            + ": "
            + pair.ours
            + " is read from column "
            + pair.read.name()
            + ", and column "
            + pair.other.name()
            + ", which could be it too, has another number in "
            + pair.rows
            + " rows of "
            + pair.patients.size()
            + " patients.",
        "Say in mapping.yaml which counts: "
            + PastedLine.column(tally.kind(), pair.ours, pair.other.name())
            + ", or, if it is the one that is read, "
            + PastedLine.ignore(tally.kind(), pair.other.name())
            + ".");
  }

  private void raise(String ours, FileTally tally, DoubtBook doubts) {
    List<String> headers = header.found().repeated().getOrDefault(ours, List.of());
    long distinct = headers.stream().map(Spellings::key).distinct().count();
    doubts.holding(
        Subject.ofRows(
            DoubtCode.TWO_COLUMNS, tally.file() + ", column " + headers.get(0), tally.judged()),
        tally.file()
            + ": "
            + String.join(" and ", headers)
            + " could both be "
            + ours
            + ", and none of them is read.",
        distinct < headers.size()
            ? "Give each a header of its own in the export."
            : "Say in mapping.yaml which counts, as in "
                + PastedLine.column(tally.kind(), ours, headers.get(0))
                + ".");
  }

  private static String place(FileTally tally, FileColumn column) {
    return tally.file() + ", column " + column.name();
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.meaning.OtherSubjects;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.meaning.UnreadColumn;
import org.clinicoutcomes.quality.DoubtBook;

/**
 * The columns of a sessions file that may say what a row is, under headers by which they are not
 * known: those that nothing is read from, and notes.
 */
final class UnreadAppointments {

  private record Candidate(FileColumn column, UnreadColumn words) {}

  private final List<Candidate> candidates;

  private UnreadAppointments(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /** Those of a file whose rows somebody has chosen: none. */
  static UnreadAppointments none() {
    return new UnreadAppointments(List.of());
  }

  static UnreadAppointments of(Header header, Codebook book, String file) {
    RowKinds kinds = book.rowKinds();
    OtherSubjects others = book.otherSubjects();
    Set<FileColumn> known = Set.copyOf(header.all(Appointments.COLUMN));
    return new UnreadAppointments(
        Stream.concat(
                new HeaderFindings(header).unreadColumns().stream(),
                Stream.of(header.column("notes")))
            .filter(column -> !column.isAbsent() && !known.contains(column))
            .filter(column -> !others.areIn(column.name()))
            .map(column -> new Candidate(column, new UnreadColumn(kinds, file, column.name())))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  /** Whether there is none, or none is left. */
  boolean isEmpty() {
    return candidates.isEmpty();
  }

  /** Looks at a row that is read as a session. */
  void add(Row row, String patientId, boolean isSettled) {
    for (Candidate each : candidates) {
      each.words().add(row.text(each.column()), patientId, isSettled);
    }
    candidates.removeIf(each -> each.words().isGivenUp());
  }

  /** Raises what is in doubt, once the file is read. */
  void doubt(DoubtBook doubts, long ofPatients) {
    candidates.forEach(each -> each.words().doubt(doubts, ofPatients));
  }
}

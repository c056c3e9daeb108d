package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.Collection;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * What the numbers of sessions say of the sessions that are not there. Where more than half of the
 * patients have one session alone, and its number says that others were before it, the export holds
 * the last one of each, or each visit has an id of its own in place of its patient's.
 */
final class SessionNumbers {

  private static final int LONGEST = 4;

  private final FileColumn column;
  private final BitSet seen = new BitSet();
  private final BitSet several = new BitSet();
  private final BitSet later = new BitSet();

  SessionNumbers(Header header) {
    column = header.column("session_number");
  }

  /** Takes a session of a patient. */
  void add(Row row, int patient) {
    if (column.isAbsent()) {
      return;
    }
    if (seen.get(patient)) {
      several.set(patient);
    }
    seen.set(patient);
    if (isLater(row.text(column))) {
      later.set(patient);
    }
  }

  private static boolean isLater(String number) {
    boolean isNumber =
        !number.isEmpty()
            && number.length() <= LONGEST
            && Numbers.areDigits(number, 0, number.length());
    return isNumber && Integer.parseInt(number) > 1;
  }

  /** Raises what is in doubt of all sessions files, if each of them numbers its sessions. */
  static void raise(Collection<SessionNumbers> files, DoubtBook doubts) {
    BitSet all = new BitSet();
    BitSet alone = new BitSet();
    BitSet twice = new BitSet();
    for (SessionNumbers file : files) {
      BitSet again = (BitSet) file.seen.clone();
      again.and(all);
      twice.or(again);
      twice.or(file.several);
      all.or(file.seen);
      alone.or(file.later);
    }
    alone.andNot(twice);
    int last = alone.cardinality();
    boolean isNumbered = files.stream().noneMatch(file -> file.column.isAbsent());
    if (isNumbered && last * 2 > all.cardinality()) {
      doubts.bearing(
          new Subject(DoubtCode.FILE_NOT_READ, "", 0, last),
          all.cardinality(),
          last
              + " of "
              + all.cardinality()
              + " patients have one session alone, and its number says that others were before it:"
              + " the export seems to hold the last session of each, or to give each visit an id of its"
              + " own in place of its patient's.",
          "Export all sessions, with their patients' ids; if the records begin so late, say in"
              + " mapping.yaml since when they are complete, under complete_from.");
    }
  }
}

package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.inventory.NameOrder;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.FilePair;

/**
 * Asks which of two files is the later, where they say different things of the same patients,
 * sessions or scores and their names do not tell: {@code scores_old.csv} is read after {@code
 * scores.csv}.
 */
final class ContradictingFiles {

  private final Map<Integer, FileTally> files = new HashMap<>();
  private final DoubtBook doubts;

  ContradictingFiles(DoubtBook doubts) {
    this.doubts = doubts;
  }

  /** Takes a file with its place among those with sessions or scores. */
  void add(FileTally file, int number) {
    files.put(number, file);
  }

  /**
   * Raises what is in doubt.
   *
   * @param what rows of the files give, such as {@code scores}
   */
  void raise(String what, List<FilePair> pairs) {
    for (FilePair pair : pairs) {
      FileTally earlier = files.get(pair.earlier());
      FileTally later = files.get(pair.later());
      if (earlier != null && later != null) {
        raise(earlier, later, what, pair.keys(), pair.contradicting());
      }
    }
  }

  /**
   * The same of one pair of files.
   *
   * @param keys how many both have
   * @param contradicting of how many of them they say different things
   */
  void raise(FileTally earlier, FileTally later, String what, long keys, long contradicting) {
    if (earlier.kind() == later.kind()
        && doubts.rules().areReplaced(contradicting, keys)
        && !NameOrder.tells(earlier.file(), later.file())) {
      doubts.holding(
          Subject.ofRows(DoubtCode.REPLACED_VALUES, later.file(), contradicting),
          later.file()
              + " says other things than "
              + earlier.file()
              + " of "
              + contradicting
              + " of "
              + keys
              + " "
              + what
              + " that both have, and their names do not tell which is the later: it would count, as"
              + " it is read last.",
          "Put a _ before the name of the one that is not to count, or give both names that end in"
              + " dates or numbers in their order.");
    }
  }
}

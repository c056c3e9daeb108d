package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.inventory.NameOrder;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.session.FilePair;

/**
 * Asks which of two files is the later, where they say different things of the same sessions or
 * scores and their names do not tell: {@code scores_old.csv} is read after {@code scores.csv}.
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
      boolean areMany = doubts.rules().areReplaced(pair.contradicting(), pair.keys());
      if (earlier != null
          && later != null
          && earlier.kind() == later.kind()
          && areMany
          && !NameOrder.tells(earlier.file(), later.file())) {
        raise(earlier.file(), later.file(), what, pair);
      }
    }
  }

  private void raise(String earlier, String later, String what, FilePair pair) {
    doubts.holding(
        Subject.ofRows(DoubtCode.REPLACED_VALUES, later, pair.contradicting()),
        later
            + " says other things than "
            + earlier
            + " of "
            + pair.contradicting()
            + " of "
            + pair.keys()
            + " "
            + what
            + " that both have, and their names do not tell which is the later: it would count, as it"
            + " is read last.",
        "Put a _ before the name of the one that is not to count, or give both names that end in"
            + " dates or numbers in their order.");
  }
}

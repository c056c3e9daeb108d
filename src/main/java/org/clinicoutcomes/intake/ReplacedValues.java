package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.List;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.meaning.ReplacedRows;
import org.clinicoutcomes.meaning.TellingColumns;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.records.Replacements;

/**
 * Files whose rows replace each other too often: what tells these apart is looked up in the file.
 */
final class ReplacedValues {

  private final ReplacedRows rows;
  private final SecondLook look;

  ReplacedValues(PatientIds said, DoubtBook doubts, SecondLook look) {
    rows = new ReplacedRows(said, doubts);
    this.look = look;
  }

  /**
   * Judges a file.
   *
   * @param what its rows give, such as {@code scores}
   * @param found by the places of the rows among those kept
   */
  void judge(FileTally tally, String what, Replacements found) {
    if (tally.isFit() && rows.areMany(found)) {
      String note = rows.judge(tally.file(), tally.kind(), what, found, telling(tally, found));
      if (!note.isEmpty()) {
        tally.note(note);
      }
    }
  }

  /** The same of scores that follow each other within minutes. */
  void judgeApart(FileTally tally, Replacements found) {
    if (tally.isFit() && rows.areMany(found)) {
      rows.raiseMinutesApart(tally.file(), found, telling(tally, found));
    }
  }

  private TellingColumns telling(FileTally tally, Replacements found) {
    int[] kept = tally.rows().kept();
    Replacements placed = found.by(at -> kept[Math.max(0, Math.min(at, kept.length - 1))]);
    return telling(tally, placed.examples());
  }

  private TellingColumns telling(FileTally tally, List<Replacements.Pair> pairs) {
    BitSet wanted = new BitSet();
    pairs.forEach(
        pair -> {
          wanted.set(pair.earlier());
          wanted.set(pair.later());
        });
    RowsAgain again =
        look.at(tally.input(), (header, count) -> new RowsAgain(header, count, wanted));
    return again == null ? new TellingColumns(List.of(), List.of()) : again.telling(pairs);
  }
}

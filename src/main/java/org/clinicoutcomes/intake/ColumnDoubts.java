package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Judges a source's columns by how far their cells could be read, over all files of a kind that
 * have them. What is lost of a column may depend on its values, as where high scores alone are
 * written in another way: so a column of scores that is not understood holds its source, and any
 * other is not used at all.
 */
final class ColumnDoubts {

  private final DoubtBook doubts;
  private final OtherScales scales;

  ColumnDoubts(DoubtBook doubts, OtherScales scales) {
    this.doubts = doubts;
    this.scales = scales;
  }

  /**
   * Raises what is to be said of the columns of some files of one kind.
   *
   * @return our names of the columns that are not to be used
   */
  SortedSet<String> judge(Collection<FileTally> files) {
    Map<CellsOfColumn.Key, CellsOfColumn> columns = new LinkedHashMap<>();
    files.stream()
        .filter(FileTally::isFit)
        .forEach(file -> file.cells().all().forEach(each -> add(columns, file, each)));
    SortedSet<String> unused = new TreeSet<>();
    for (CellsOfColumn cells : columns.values()) {
      if (doubts.rules().isUnread(cells.count().unread(), cells.count().filled())) {
        raise(cells, unused);
      }
    }
    return unused;
  }

  private static void add(
      Map<CellsOfColumn.Key, CellsOfColumn> columns, FileTally file, FileCells.Counted counted) {
    for (String name : file.ourNames(counted.column())) {
      columns
          .computeIfAbsent(CellsOfColumn.Key.of(name, counted), CellsOfColumn::new)
          .add(file, counted);
    }
  }

  private void raise(CellsOfColumn cells, SortedSet<String> unused) {
    Quantity scores = cells.scores();
    if (scores == null) {
      unused.add(cells.name());
      doubts.aside(subject(DoubtCode.COLUMN_UNREAD, cells), cells.unusedSentence(), cells.remedy());
      return;
    }
    scales
        .holding(scores, cells.count())
        .ifPresentOrElse(
            scale ->
                doubts.holding(
                    subject(DoubtCode.OTHER_SCALE, cells),
                    cells.otherScaleSentence(scores, scale),
                    cells.remedy(scale)),
            () ->
                doubts.holding(
                    subject(DoubtCode.COLUMN_UNREAD, cells),
                    cells.unreadSentence(scores),
                    cells.remedy()));
  }

  private static Subject subject(DoubtCode code, CellsOfColumn cells) {
    return Subject.ofRows(code, cells.place(), cells.count().unread());
  }
}

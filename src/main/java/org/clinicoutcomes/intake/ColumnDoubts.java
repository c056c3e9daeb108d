package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.session.Reading;

/**
 * Judges a source's columns by how far their cells could be read, over all files of a kind that
 * have them. What is lost of a column may depend on its values, as where high scores alone are
 * written in another way: so a column of scores that is not understood holds its source, and one of
 * doses, events or vital signs is not used at all.
 */
final class ColumnDoubts {

  private static final Set<String> USED_WHOLE =
      Set.of("adverse_events", "planned_sessions", "contraindications", "baseline_symptoms");

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
      setAside(cells, unused);
      return;
    }
    scales
        .holding(scores, cells.count())
        .ifPresentOrElse(
            scale ->
                doubts.holding(
                    subject(DoubtCode.OTHER_SCALE, cells),
                    cells.otherScaleSentence(scores, scale),
                    cells.remedy(scale, scales.fitting(cells.count()))),
            () ->
                doubts.holding(
                    subject(DoubtCode.COLUMN_UNREAD, cells),
                    cells.unreadSentence(scores),
                    cells.remedy()));
  }

  private void setAside(CellsOfColumn cells, SortedSet<String> unused) {
    if (isUsedWhole(cells.name())) {
      unused.add(cells.name());
      doubts.aside(subject(DoubtCode.COLUMN_UNREAD, cells), cells.unusedSentence(), cells.remedy());
    }
  }

  /** Whether nothing of a column is to be used where it is not understood. */
  private static boolean isUsedWhole(String name) {
    return USED_WHOLE.contains(name) || !Reading.ofColumn(name).isEmpty();
  }

  private static Subject subject(DoubtCode code, CellsOfColumn cells) {
    return Subject.ofRows(code, cells.place(), cells.count().unread());
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one file, counted column by column, and within a column by what they are taken for:
 * the scores of each instrument of a long file apart. Cells are counted in nearly every row, so
 * that a count is found by its column's place.
 */
final class FileCells {

  /** What is counted of a column as one kind of thing. */
  static final class Counted {
    private final FileColumn column;
    private final Object what;
    private final CellCount count = new CellCount();
    private final @Nullable Counted further;

    private Counted(FileColumn column, Object what, @Nullable Counted further) {
      this.column = column;
      this.what = what;
      this.further = further;
    }

    FileColumn column() {
      return column;
    }

    /** The numbers that the cells should be; null where they should be other things. */
    @Nullable Quantity quantity() {
      return what instanceof Quantity quantity ? quantity : null;
    }

    CellCount count() {
      return count;
    }
  }

  /** Of a value that the mapping states nothing is counted. */
  private final CellCount ofConstants = new CellCount();

  private long rounded;
  private final List<Counted> all = new ArrayList<>();
  private @Nullable Counted[] byPosition = new Counted[0];

  /**
   * The count of a column's cells.
   *
   * @param what they are taken for, always the same object
   */
  CellCount of(FileColumn column, Object what) {
    int position = column.position();
    if (position < 0) {
      return ofConstants;
    }
    Counted first = position < byPosition.length ? byPosition[position] : null;
    for (Counted each = first; each != null; each = each.further) {
      if (each.what == what) {
        return each.count;
      }
    }
    return add(column, what, first);
  }

  private CellCount add(FileColumn column, Object what, @Nullable Counted others) {
    if (column.position() >= byPosition.length) {
      byPosition = Arrays.copyOf(byPosition, column.position() + 1);
    }
    Counted added = new Counted(column, what, others);
    byPosition[column.position()] = added;
    all.add(added);
    return added.count;
  }

  /** Counts a score that was rounded. */
  void addRounded() {
    rounded++;
  }

  /** How many scores were rounded. */
  long rounded() {
    return rounded;
  }

  /** Every count, in the order in which the cells were met. */
  List<Counted> all() {
    return all;
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a page, as wide as paper lets them be: narrower where all then fit one sheet of
 * paper in letters that can be read, and else over as few sheets beside each other as hold them,
 * each with the columns that say what a row is about.
 *
 * @param widths a width for every column, in characters
 * @param printed how many of them come out on paper
 * @param firsts the first column of each sheet of paper beside another, counted from 0
 * @param repeated how many columns stand on each of them again
 */
record PaperColumns(List<Integer> widths, int printed, List<Integer> firsts, int repeated) {

  private static final double MOST_REPEATED = 0.4;

  /** No column is so wide that it could give up more characters. */
  private static final int MOST_GIVEN = 60;

  PaperColumns {
    widths = List.copyOf(widths);
    firsts = List.copyOf(firsts);
  }

  /**
   * Fits columns.
   *
   * @param ranges of all columns
   * @param printed how many of them come out on paper
   * @param naming how many of them, from the first, say what a row is about
   * @param beside what pictures take beside them, in characters
   * @param isSingle whether they must not go on beside the first sheet of paper
   */
  static PaperColumns of(
      List<ColumnRange> ranges, int printed, int naming, int beside, boolean isSingle) {
    int room = (isSingle ? Paper.mostCharacters() : Paper.characters()) - beside;
    for (int given = 0; given <= MOST_GIVEN; given++) {
      PaperColumns fitted = new PaperColumns(at(ranges, printed, given), printed, List.of(0), 0);
      if (sum(fitted.widths, 0, printed) <= room || (isSingle && given == MOST_GIVEN)) {
        return fitted;
      }
    }
    List<Integer> narrowest = at(ranges, printed, MOST_GIVEN);
    return split(ranges, printed, repeatable(narrowest, Math.min(naming, printed)));
  }

  /** Each gives up as many characters as the others; those off the paper give none. */
  private static List<Integer> at(List<ColumnRange> ranges, int printed, int given) {
    return IntStream.range(0, ranges.size())
        .map(column -> ranges.get(column).without(column < printed ? given : 0))
        .boxed()
        .toList();
  }

  /** As many as leave most of the paper to others. */
  private static int repeatable(List<Integer> widths, int naming) {
    int repeated = naming;
    while (repeated > 0 && sum(widths, 0, repeated) > MOST_REPEATED * Paper.characters()) {
      repeated--;
    }
    return repeated;
  }

  /** The widest that take no more sheets of paper than the narrowest do. */
  private static PaperColumns split(List<ColumnRange> ranges, int printed, int repeated) {
    PaperColumns narrowest =
        new PaperColumns(at(ranges, printed, MOST_GIVEN), printed, List.of(), repeated);
    int sheets = narrowest.broken().size();
    for (int given = 0; given < MOST_GIVEN; given++) {
      PaperColumns wider =
          new PaperColumns(at(ranges, printed, given), printed, List.of(), repeated);
      boolean isOverHalf = wider.width(0, repeated) * 2 > Paper.characters();
      if (wider.broken().size() <= sheets && !isOverHalf) {
        return wider.withBreaks();
      }
    }
    return narrowest.withBreaks();
  }

  private PaperColumns withBreaks() {
    return new PaperColumns(widths, printed, broken(), repeated);
  }

  private List<Integer> broken() {
    List<Integer> breaks = new ArrayList<>(List.of(0));
    int taken = 0;
    for (int column = 0; column < printed; column++) {
      if (taken + widths.get(column) > Paper.characters() && column > repeated) {
        breaks.add(column);
        taken = width(0, repeated);
      }
      taken += widths.get(column);
    }
    return breaks;
  }

  boolean isSplit() {
    return firsts.size() > 1;
  }

  /** How many of a block's columns stand on the first sheet of paper. */
  int onFirst(BlockLayout block) {
    return onFirst(block.printed());
  }

  private int onFirst(int ofBlock) {
    return Math.min(isSplit() ? firsts.get(1) : printed, ofBlock);
  }

  /** The width of what stands on the first sheet of paper of so many columns, in characters. */
  int firstWidth(int ofBlock) {
    return width(0, onFirst(ofBlock));
  }

  /** The width of the widest sheet of paper of so many columns, in characters. */
  int widest(int ofBlock) {
    int widest = firstWidth(ofBlock);
    for (int sheet = 1; sheet < firsts.size(); sheet++) {
      int end = sheet + 1 < firsts.size() ? firsts.get(sheet + 1) : printed;
      widest = Math.max(widest, width(0, repeated) + width(firsts.get(sheet), end));
    }
    return widest;
  }

  /** How wide the words above so many columns are: over what stands on every sheet of paper. */
  int line(int ofBlock) {
    return isSplit()
        ? Math.max(Lead.LEAST_LINE, width(0, repeated))
        : Math.min(Math.max(firstWidth(ofBlock), Lead.LINE), Lead.LONG_LINE);
  }

  /** How many columns the words further down stand over: those of every sheet of paper. */
  int underWords(BlockLayout block) {
    return isSplit() ? underWords() : onFirst(block);
  }

  /** Their width, in characters. */
  int wordsWidth(int ofBlock) {
    return isSplit() ? width(0, underWords()) : firstWidth(ofBlock);
  }

  private int underWords() {
    int columns = Math.max(1, repeated);
    while (columns < widths.size() && width(0, columns) < Lead.LEAST_LINE) {
      columns++;
    }
    return columns;
  }

  /** The same on one sheet of paper, with as many columns as it holds. */
  PaperColumns first() {
    return new PaperColumns(widths, isSplit() ? firsts.get(1) : printed, List.of(0), 0);
  }

  private int width(int from, int to) {
    return sum(widths, from, to);
  }

  private static int sum(List<Integer> widths, int from, int to) {
    return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }
}

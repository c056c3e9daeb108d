package org.clinicoutcomes.intake;

/** How far the cells of a column could be read as numbers of one kind. */
final class CellCount {

  private long filled;
  private long unread;
  private long outside;
  private long dates;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  /** Counts a number that was read. */
  void add(long hundredths) {
    filled++;
    lowest = Math.min(lowest, hundredths);
    highest = Math.max(highest, hundredths);
  }

  /**
   * Counts a cell that could not be read.
   *
   * @param hundredths the number that it is all the same; {@link Numbers#NONE} where it is none
   * @param date whether it is a date, or part of one
   */
  void addUnread(long hundredths, boolean date) {
    addUnread();
    if (date) {
      dates++;
    } else if (hundredths != Numbers.NONE) {
      outside++;
      lowest = Math.min(lowest, hundredths);
      highest = Math.max(highest, hundredths);
    }
  }

  /** Counts a cell that was read, of whatever kind. */
  void addRead() {
    filled++;
  }

  /** Counts a cell that could not be read, of whatever kind. */
  void addUnread() {
    filled++;
    unread++;
  }

  /** Counts another file's cells too. */
  void add(CellCount other) {
    filled += other.filled;
    unread += other.unread;
    outside += other.outside;
    dates += other.dates;
    lowest = Math.min(lowest, other.lowest);
    highest = Math.max(highest, other.highest);
  }

  /** Cells that hold something, if only what cannot be read. */
  long filled() {
    return filled;
  }

  long unread() {
    return unread;
  }

  /** How many of the unread are numbers, beyond what they may be. */
  long outside() {
    return outside;
  }

  /** How many of the unread are dates. */
  long dates() {
    return dates;
  }

  /** The lowest number of all, in hundredths. */
  long lowest() {
    return lowest;
  }

  /** The highest number of all, in hundredths. */
  long highest() {
    return highest;
  }
}

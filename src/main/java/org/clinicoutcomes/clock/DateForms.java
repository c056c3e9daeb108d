package org.clinicoutcomes.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one file writes its dates, and whether they part at the twelfth of the month.
 * A spreadsheet that takes {@code 03/01/2026} for the first of March writes that as a date of its
 * own, and leaves {@code 29/01/2026} as it is, which it can make nothing of.
 */
public final class DateForms {

  private static final int LAST_MONTH = 12;
  private static final int LEAST = 3;
  private static final int FEW = 20;
  private static final double DAYS_OF_MONTH = 30.4;

  /** Less likely than one in a thousand is no chance. */
  private static final double UNLIKELY = -3;

  private final Days plain = new Days();
  private final Map<Character, Days> ordered = new TreeMap<>();

  /** Different dates with a day up to 12, and after it. */
  private static final class Days {
    private final Set<LocalDate> early = new HashSet<>();
    private final Set<LocalDate> late = new HashSet<>();
    private long earlyRows;
    private long lateRows;

    void add(LocalDate date, boolean isEarly) {
      (isEarly ? early : late).add(date);
      earlyRows += isEarly ? 1 : 0;
      lateRows += isEarly ? 0 : 1;
    }

    Set<Integer> lateMonths() {
      return late.stream().map(LocalDate::getMonthValue).collect(Collectors.toSet());
    }

    double chanceOfNoEarly() {
      return late.size() * Math.log10(1 - LAST_MONTH / DAYS_OF_MONTH);
    }
  }

  /** Takes a date into account that says itself which of its numbers is the day. */
  public void addPlain(LocalDate date) {
    plain.add(date, date.getDayOfMonth() <= LAST_MONTH);
  }

  /**
   * Takes a date into account that does not say so.
   *
   * @param mark what parts its numbers
   * @param date as it is in one of its orders
   * @param inOneOrder whether it is one in no other
   */
  public void addOrdered(char mark, LocalDate date, boolean inOneOrder) {
    ordered.computeIfAbsent(mark, each -> new Days()).add(date, !inOneOrder);
  }

  /** Whether more dates could tell more: there are two forms, or one without a late day. */
  public boolean isOpen() {
    return plain.earlyRows > 0 && (!ordered.isEmpty() || plain.lateRows == 0);
  }

  /** The dates that were turned, and those that were left; null where none were. */
  public @Nullable TurnedDates turned() {
    return ordered.values().stream()
        .filter(texts -> plain.early.size() >= LEAST && texts.late.size() >= LEAST)
        .filter(texts -> areParted(texts) || areLeftBehind(texts))
        .findFirst()
        .map(texts -> new TurnedDates(plain.earlyRows, texts.lateRows))
        .orElse(null);
  }

  /**
   * Whether nearly all of one form are early and nearly all of the other late, and the days of the
   * first could be the months of the second. (Where one form follows another within a month, its
   * days are those of a first half of the month instead.)
   */
  private boolean areParted(Days texts) {
    Set<Integer> months = texts.lateMonths();
    long possible = IntStream.rangeClosed(1, LAST_MONTH).filter(m -> isNear(m, months)).count();
    long asMonths = plain.early.stream().filter(d -> isNear(d.getDayOfMonth(), months)).count();
    double chance =
        plain.early.size() * Math.log10(possible / DAYS_OF_MONTH) + texts.chanceOfNoEarly();
    return areFew(plain.late.size(), plain.early.size())
        && areFew(texts.early.size(), texts.late.size())
        && areFew(plain.early.size() - asMonths, asMonths)
        && chance <= UNLIKELY;
  }

  /** Whether the early ones of a form are all gone, though some later rows were added since. */
  private static boolean areLeftBehind(Days texts) {
    return texts.early.isEmpty()
        && texts.lateMonths().size() > 1
        && texts.chanceOfNoEarly() <= UNLIKELY;
  }

  private static boolean areFew(long few, long many) {
    return few * FEW <= many;
  }

  private static boolean isNear(int month, Set<Integer> months) {
    return months.contains(month)
        || months.contains(month % LAST_MONTH + 1)
        || months.contains((month + LAST_MONTH - 2) % LAST_MONTH + 1);
  }
}

package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** "A spreadsheet that reads dates in another order than they stand in": of one file. */
final class NaiveTurnedDates {
  private static final double DAYS_OF_MONTH = 30.4;

  private final Set<LocalDate> plain = new TreeSet<>();
  private final Set<LocalDate> written = new TreeSet<>();
  private long plainRows;
  private long writtenRows;

  private NaiveTurnedDates() {}

  /** How many rows have such dates; 0 where none was turned. */
  static long of(List<Map<String, String>> rows, String column, LocalDate asOf) {
    NaiveTurnedDates dates = new NaiveTurnedDates();
    rows.forEach(row -> dates.add(row.getOrDefault(column, "")));
    return dates.areTurned() ? dates.plainRows + dates.writtenRows : 0;
  }

  private void add(String text) {
    NaiveMoment moment = NaiveMoment.read(text);
    if (moment == null) {
      return;
    }
    boolean slashes = text.contains("/");
    (slashes ? written : plain).add(moment.date());
    plainRows += !slashes && isEarly(moment.date()) ? 1 : 0;
    writtenRows += slashes && !isEarly(moment.date()) ? 1 : 0;
  }

  private static boolean isEarly(LocalDate date) {
    return date.getDayOfMonth() <= 12;
  }

  /** Here the dates that do not say their order all have a day after 12. */
  private boolean areTurned() {
    long early = plain.stream().filter(NaiveTurnedDates::isEarly).count();
    long late = plain.size() - early;
    Set<Integer> near = new TreeSet<>();
    Set<Integer> months = new TreeSet<>();
    for (LocalDate date : written) {
      months.add(date.getMonthValue());
      near.add(date.getMonthValue());
      near.add(date.minusMonths(1).getMonthValue());
      near.add(date.plusMonths(1).getMonthValue());
    }
    long asMonths =
        plain.stream().filter(d -> isEarly(d) && near.contains(d.getDayOfMonth())).count();
    double noEarly = written.size() * Math.log10(1 - 12 / DAYS_OF_MONTH);
    double chance = early * Math.log10(near.size() / DAYS_OF_MONTH) + noEarly;
    boolean parted = late * 20 <= early && (early - asMonths) * 20 <= asMonths && chance <= -3;
    boolean leftBehind = months.size() > 1 && noEarly <= -3;
    return early >= 3 && written.size() >= 3 && (parted || leftBehind);
  }
}

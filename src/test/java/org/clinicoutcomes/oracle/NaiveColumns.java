package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Instrument;

/** "Columns that are not understood": those of scores, and scores of each instrument. */
final class NaiveColumns {
  private NaiveColumns() {}

  /** The doubt and the column to how many cells are unread. */
  static Map<List<String>, Integer> doubts(NaiveFacts facts) {
    Map<List<String>, Integer> doubts = new LinkedHashMap<>();
    facts.unread.forEach(
        (column, unread) -> {
          List<String> read = facts.read.getOrDefault(column, List.of());
          int filled = read.size() + unread.size();
          if (unread.size() >= 3 && unread.size() * 100 > filled * 5) {
            String code = fitsAnother(column, read, unread) ? "other_scale" : "column_unread";
            doubts.put(List.of(code, column), unread.size());
          }
        });
    return doubts;
  }

  /** "where most of what is wrong are numbers that fit one". */
  private static boolean fitsAnother(String column, List<String> read, List<String> unread) {
    List<BigDecimal> outside = numbers(unread);
    if (outside.size() * 2 <= unread.size()) {
      return false;
    }
    List<BigDecimal> all = numbers(read);
    all.addAll(outside);
    BigDecimal low = all.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = all.stream().max(BigDecimal::compareTo).orElseThrow();
    Instrument own = NaiveMeasures.BY_INSTRUMENT.get(column.replaceFirst("_(before|after)$", ""));
    boolean tenths = own.low().signum() == 0 && own.high().compareTo(BigDecimal.TEN) == 0;
    boolean millimetres = tenths && low.signum() >= 0 && high.compareTo(new BigDecimal("100")) <= 0;
    return millimetres
        || NaiveMeasures.BY_INSTRUMENT.values().stream()
            .anyMatch(i -> i.low().compareTo(low) <= 0 && high.compareTo(i.high()) <= 0);
  }

  private static List<BigDecimal> numbers(List<String> cells) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String cell : cells) {
      if (cell.matches("-?\\d+(\\.\\d+)?")) {
        numbers.add(new BigDecimal(cell));
      }
    }
    return numbers;
  }
}

package org.clinicoutcomes.synthetic;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a system writes what stands in our cells: it changes the writing only, never what is said.
 *
 * @param words its words, by list
 * @param notGiven its words for a score that was not taken
 * @param dates its dates
 * @param decimalMark what it writes before decimals
 * @param wholeScore what it writes after a score without decimals
 * @param between what it writes between codes
 */
record Notation(
    Map<CodeList, Words> words,
    Map<String, String> notGiven,
    DateForm dates,
    String decimalMark,
    String wholeScore,
    String between) {

  private static final Set<String> DATES = Set.of("session_date", "scored_on", "birth_date");
  private static final Pattern NUMBERS = Pattern.compile("dose_.*|.*_before|.*_after");
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
  private static final Words NONE = Words.of();

  /** What the system writes for a cell of one of our columns; nothing for nothing. */
  String written(String column, String cell) {
    if (cell.isEmpty()) {
      return "";
    }
    if (DATES.contains(column)) {
      return dates.written(cell);
    }
    if (column.equals("score")) {
      return score(cell);
    }
    if (NUMBERS.matcher(column).matches()) {
      return number(cell);
    }
    return CodeList.of(column)
        .map(list -> words.getOrDefault(list, NONE).written(cell, between))
        .orElse(cell);
  }

  private String score(String cell) {
    return WHOLE.matcher(cell).matches()
        ? cell + wholeScore
        : number(notGiven.getOrDefault(cell, cell));
  }

  private String number(String cell) {
    return DECIMAL.matcher(cell).matches() ? cell.replace(".", decimalMark) : cell;
  }
}

package org.clinicoutcomes.synthetic;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /** How the cells of one of our columns are written; nothing is written for nothing. */
  UnaryOperator<String> of(String column) {
    UnaryOperator<String> filled = filled(column);
    return cell -> cell.isEmpty() ? "" : filled.apply(cell);
  }

  private UnaryOperator<String> filled(String column) {
    if (DATES.contains(column)) {
      return dates::written;
    }
    if (column.equals("score")) {
      return this::score;
    }
    return NUMBERS.matcher(column).matches() ? this::number : word(column);
  }

  private UnaryOperator<String> word(String column) {
    return CodeList.of(column)
        .map(list -> words.getOrDefault(list, Words.NONE))
        .<UnaryOperator<String>>map(list -> cell -> list.written(cell, between))
        .orElse(UnaryOperator.identity());
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

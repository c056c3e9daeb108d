package org.clinicoutcomes.export;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What files write in place of a score or an answer that was not taken, although it reads like one:
 * {@code -9}, {@code 99}, {@code 0}.
 *
 * @param codes of every instrument
 * @param byInstrument those of single instruments besides
 */
public record NotTaken(List<String> codes, Map<String, List<String>> byInstrument) {

  /** The key of a mapping that says so. */
  public static final String KEY = "missing";

  public static final NotTaken NOTHING = new NotTaken(List.of(), Map.of());

  private static final Pattern NO_DECIMALS = Pattern.compile("[.,]0+");

  public NotTaken {
    codes = List.copyOf(codes);
    byInstrument = Map.copyOf(byInstrument);
  }

  /** Whether there is no such code. */
  public boolean isNothing() {
    return codes.isEmpty() && byInstrument.isEmpty();
  }

  /** Whether a cell of an instrument's scores or answers says that nothing was taken. */
  public boolean says(String text, String instrument) {
    return isAny(codes, text) || isAny(byInstrument.getOrDefault(instrument, List.of()), text);
  }

  private static boolean isAny(List<String> codes, String text) {
    return codes.stream().anyMatch(code -> isSame(code, text));
  }

  private static boolean isSame(String code, String text) {
    return text.regionMatches(true, 0, code, 0, code.length())
        && (text.length() == code.length()
            || NO_DECIMALS.matcher(text.substring(code.length())).matches());
  }
}

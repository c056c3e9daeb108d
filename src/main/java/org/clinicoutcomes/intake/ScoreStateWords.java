package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/** The words by which columns say whether a score was completed. */
final class ScoreStateWords {

  /** The list of the states of questionnaires. */
  static final String STATUS = "score_status";

  /** The list of those of forms, and of whatever is asked with "complete?". */
  static final String FORM = "form_status";

  /** The list of the answers to whether something is so of a score. */
  static final String FLAG = "score_flag";

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]\\d+)?( ?%)?");
  private static final Pattern DATED =
      Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T].*)?");
  private static final int WHOLE = 100;

  /** One percent, or the whole. */
  private static final int ONE_OR_ALL = 1;

  /** Up to this a number is rather a code. */
  private static final int HIGHEST_CODE = 9;

  private final Spellings spellings;

  ScoreStateWords(Spellings spellings) {
    this.spellings = spellings;
  }

  /** The codes of a list: first that of what is in order, then that of what is not. */
  static List<String> codes(String list) {
    return switch (list) {
      case FORM -> List.of("complete", "incomplete", "unverified");
      case FLAG -> List.of("no", "yes");
      default -> List.of("complete", "unfinished", "no_score");
    };
  }

  Codes<ScoreState> status() {
    return new Codes<>(states(), spellings.of(STATUS))
        .orElse(text -> percent(text, number -> false));
  }

  /** Words, and how many percent of the questions are answered. */
  Codes<ScoreState> completion() {
    return new Codes<>(states(), spellings.of(STATUS))
        .orElse(text -> percent(text, number -> number != ONE_OR_ALL));
  }

  private static Map<String, ScoreState> states() {
    return Map.of(
        "complete", ScoreState.COMPLETE,
        "unfinished", ScoreState.UNFINISHED,
        "no_score", ScoreState.NO_SCORE);
  }

  Codes<ScoreState> form() {
    return new Codes<>(
            Map.of(
                "complete", ScoreState.COMPLETE,
                "unverified", ScoreState.UNVERIFIED,
                "incomplete", ScoreState.UNFINISHED),
            spellings.of(FORM))
        .orElse(text -> percent(text, number -> number > HIGHEST_CODE));
  }

  /**
   * Yes and no, and when it came to be so.
   *
   * @param ifSo what a yes means
   */
  Codes<ScoreState> flag(ScoreState ifSo) {
    return new Codes<>(Map.of("yes", ifSo, "no", ScoreState.COMPLETE), spellings.of(FLAG))
        .orElse(text -> DATED.matcher(text).matches() ? ifSo : null);
  }

  private static @Nullable ScoreState percent(String text, IntPredicate ifUnsigned) {
    Matcher percent = PERCENT.matcher(text);
    if (!percent.matches()) {
      return null;
    }
    int whole = Integer.parseInt(percent.group(1));
    boolean isSaid = percent.group(2) != null || ifUnsigned.test(whole);
    if (!isSaid || whole > WHOLE) {
      return null;
    }
    return whole == WHOLE ? ScoreState.COMPLETE : ScoreState.UNFINISHED;
  }
}

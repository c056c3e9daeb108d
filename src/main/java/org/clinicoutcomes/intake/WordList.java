package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several words in one text, parted by commas, strokes, or an "and". As a word may itself have a
 * comma in it, of the parts that follow each other the most that are known together count as one.
 */
final class WordList {

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[,/+&]\\s*|\\s+(?:and|und|et|y)\\s+", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private WordList(String text) {
    this.text = text;
    Matcher between = BETWEEN.matcher(text);
    int start = 0;
    while (between.find()) {
      add(start, between.start());
      start = between.end();
    }
    add(start, text.length());
  }

  private void add(int start, int end) {
    if (start < end) {
      starts.add(start);
      ends.add(end);
    }
  }

  /**
   * What the words of a text stand for; none for a blank one.
   *
   * @param known what a word stands for, if it is known
   * @param passedOver words that are known to stand for nothing here
   * @return null where a word is unknown, or nothing is left
   */
  static <T> @Nullable List<T> meanings(
      String text, Function<String, @Nullable T> known, Predicate<String> passedOver) {
    if (text.isEmpty()) {
      return List.of();
    }
    T whole = known.apply(text);
    return whole != null ? List.of(whole) : new WordList(text).parts(known, passedOver);
  }

  private <T> @Nullable List<T> parts(
      Function<String, @Nullable T> known, Predicate<String> passedOver) {
    List<T> found = new ArrayList<>();
    int from = 0;
    while (from < starts.size()) {
      int to = starts.size();
      T meaning = null;
      while (to > from && meaning == null) {
        to--;
        meaning = known.apply(text.substring(starts.get(from), ends.get(to)));
      }
      if (meaning != null) {
        found.add(meaning);
      } else if (!passedOver.test(text.substring(starts.get(from), ends.get(from)))) {
        return null;
      }
      from = meaning == null ? from + 1 : to + 1;
    }
    return found.isEmpty() ? null : found;
  }
}

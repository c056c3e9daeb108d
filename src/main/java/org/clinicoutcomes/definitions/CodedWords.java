package org.clinicoutcomes.definitions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.export.Spellings;

/** Which list the words of a column are from, and which of its codes a word may stand for. */
public final class CodedWords {

  /** Shorter spellings count only as words of their own. */
  private static final int PART_OF_WORD = 5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final WordLists lists;
  private final Spellings spellings;

  public CodedWords(Definitions definitions) {
    lists = WordLists.of(definitions);
    spellings = definitions.spellings();
  }

  /** The list of one of our columns; empty where the column holds no codes. */
  public Optional<String> list(String column) {
    return MappedConstants.LISTS.contains(column) || column.equals("event")
        ? Optional.of(column)
        : Optional.ofNullable(MappedConstants.SEVERAL.get(column));
  }

  /** The codes of a list. */
  public SortedSet<String> codes(String list) {
    return lists.of(list);
  }

  /** The code that a word is like: one of which it holds a spelling, or which it nearly is. */
  public Optional<String> nearest(String list, String word) {
    String key = Spellings.key(word);
    Set<String> words =
        BETWEEN_WORDS.splitAsStream(word).map(Spellings::key).collect(Collectors.toSet());
    return spellings(list)
        .filter(
            spelling ->
                words.contains(spelling.getKey())
                    || (spelling.getKey().length() >= PART_OF_WORD
                        && key.contains(spelling.getKey())))
        .max(Comparator.comparingInt(spelling -> spelling.getKey().length()))
        .or(() -> near(list, word))
        .map(Map.Entry::getValue);
  }

  private Optional<Map.Entry<String, String>> near(String list, String word) {
    String hint = Spelling.hint(word, codes(list));
    return codes(list).stream()
        .filter(code -> hint.contains(" " + code + "?"))
        .map(code -> Map.entry(code, code))
        .findFirst();
  }

  /** What is compared of every code and spelling, with the code. */
  private Stream<Map.Entry<String, String>> spellings(String list) {
    return codes(list).stream()
        .flatMap(
            code ->
                Stream.concat(
                        Stream.of(code), spellings.of(list).getOrDefault(code, List.of()).stream())
                    .map(spelling -> Map.entry(Spellings.key(spelling), code)));
  }
}

package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;

/**
 * The spellings of one list as they are gathered. Each stands for one word, and none is another
 * word itself; columns alone may share one, as the file or the mapping then decides.
 *
 * <p>What is built in gives way: to an input that has made a word of it, or has dropped its word.
 */
final class WordSpellings {

  static final Pattern ICD10 = Pattern.compile("[A-Za-z]\\d[0-9A-Za-z](\\.[0-9A-Za-z]+)?");
  private static final int MOST_NAMED = 30;

  private final String list;
  private final SortedSet<String> words;
  private final Map<String, String> wordOfKey = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final SortedMap<String, List<String>> gathered = new TreeMap<>();

  /** The word that a spelling stands for, and where it was given to it. */
  private record Claim(String word, String where) {}

  WordSpellings(String list, WordLists lists) {
    this.list = list;
    this.words = lists.of(list);
    if (!list.equals(Spellings.ICD10)
        && !list.equals(Spellings.MARKS)
        && !list.startsWith(Spellings.ANSWERS)) {
      words.forEach(word -> wordOfKey.put(Spellings.key(word), word));
    }
  }

  /** Spellings that hold already, and are not gathered again. */
  void hold(SortedMap<String, List<String>> others) {
    others.forEach((word, spellings) -> spellings.forEach(each -> claim(word, each)));
  }

  private void claim(String word, String spelling) {
    claims.putIfAbsent(SpellingKey.of(list, word, spelling), new Claim(word, "in the definitions"));
  }

  /** Words with their spellings: a list, or a single one. */
  void add(YamlValue wordsWithSpellings) {
    wordsWithSpellings
        .entries("words of the list " + list + ", each with its spellings")
        .forEach(this::add);
  }

  private void add(String word, YamlValue spellings) {
    if (isWord(word, spellings)) {
      spellings.oneOrMore("a list of spellings").forEach(each -> addSpelling(word, each));
    }
  }

  private boolean isWord(String word, YamlValue at) {
    if (words.isEmpty() || words.contains(word)) {
      return true;
    }
    if (!at.at().isBuiltIn()) {
      at.isWrong("is no word of the list " + list + Spelling.hint(word, words), expectedWord());
    }
    return false;
  }

  private String expectedWord() {
    return words.size() > MOST_NAMED
        ? "one that is documented"
        : "one of " + String.join(", ", words);
  }

  private void addSpelling(String word, YamlValue at) {
    String spelling = Scalars.text(at);
    if (spelling == null || !isComparable(word, spelling, at)) {
      return;
    }
    String key = SpellingKey.of(list, word, spelling);
    if (isFree(key, word, spelling, at)) {
      String where = "in " + at.at().file() + " line " + at.at().line();
      claims.putIfAbsent(key, new Claim(word, where));
      gathered.computeIfAbsent(word, name -> new ArrayList<>()).add(spelling);
    }
  }

  private boolean isComparable(String word, String spelling, YamlValue at) {
    if (list.equals(Spellings.ICD10) && !ICD10.matcher(spelling).matches()) {
      at.isWrong(has(spelling), "the beginning of an ICD-10 code, such as F32 or F40.1");
      return false;
    }
    if (SpellingKey.of(list, word, spelling).isEmpty()) {
      at.isWrong(has(spelling) + ", of which nothing is compared", "a letter or a digit in it");
      return false;
    }
    return true;
  }

  private boolean isFree(String key, String word, String spelling, YamlValue at) {
    String meant = wordOfKey.getOrDefault(key, word);
    if (!meant.equals(word) && isInTheWay(meant, word)) {
      if (!at.at().isBuiltIn()) {
        at.isWrong(has(spelling) + ", which is the word " + meant + " itself", "another spelling");
      }
      return false;
    }
    Claim claim = list.equals(Spellings.COLUMNS) ? null : claims.get(key);
    return claim == null || claim.word().equals(word) || isTaken(claim, spelling, at);
  }

  private static boolean isTaken(Claim claim, String spelling, YamlValue at) {
    String problem = has(spelling) + ", which stands for " + claim.word() + " " + claim.where();
    at.isWrong(problem, "each spelling for one word");
    return false;
  }

  /** A column of one kind of file is not in the way of columns of another. */
  private boolean isInTheWay(String meant, String word) {
    return !list.equals(Spellings.COLUMNS)
        || Arrays.stream(FileKind.values())
            .map(kind -> ExportColumns.of(kind, List.of()).all())
            .anyMatch(columns -> columns.contains(meant) && columns.contains(word));
  }

  private static String has(String spelling) {
    return "has '" + Scalars.shortened(spelling) + "'";
  }

  /** What was added, by word. */
  SortedMap<String, List<String>> gathered() {
    return gathered;
  }
}

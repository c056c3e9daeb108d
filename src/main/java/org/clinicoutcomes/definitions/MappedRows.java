package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.RowChoice;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the files a mapping wants, by kind: for each header it names, those with one of
 * some words. A word stands once, as it is compared.
 */
final class MappedRows {

  private MappedRows() {}

  static Map<FileKind, List<RowChoice>> read(@Nullable YamlValue value) {
    Map<FileKind, List<RowChoice>> rows = new EnumMap<>(FileKind.class);
    ByFileKind.of(value).forEach((kind, choices) -> rows.put(kind, choices(choices)));
    return rows;
  }

  private static List<RowChoice> choices(YamlValue value) {
    List<RowChoice> choices = new ArrayList<>();
    Map<String, String> headers = new HashMap<>();
    value
        .entries("headers, each with the words of the rows that are wanted")
        .forEach(
            (header, words) -> {
              if (isNew(header, headers, words)) {
                choices.add(new RowChoice(header, words(words)));
              }
            });
    return choices;
  }

  private static boolean isNew(String header, Map<String, String> headers, YamlValue at) {
    String key = Spellings.key(header);
    if (key.isEmpty()) {
      at.isWrong("has no letter or digit", "a header of the files");
      return false;
    }
    String first = headers.putIfAbsent(key, header);
    if (first != null) {
      at.isWrong("is the header '" + Scalars.shortened(first) + "' again", "it once");
    }
    return first == null;
  }

  private static List<String> words(YamlValue value) {
    Map<String, String> words = new HashMap<>();
    List<String> inOrder = new ArrayList<>();
    for (YamlValue each :
        value.oneOrMore("a word of the rows that are wanted, or a list of them")) {
      String word = Scalars.text(each);
      if (word != null && isComparable(word, each) && isNewWord(word, words, each)) {
        inOrder.add(word);
      }
    }
    return inOrder;
  }

  private static boolean isComparable(String word, YamlValue at) {
    boolean comparable = !Spellings.key(word).isEmpty();
    if (!comparable) {
      at.isWrong(
          "has '" + Scalars.shortened(word) + "', of which nothing is compared",
          "a word with a letter or a digit");
    }
    return comparable;
  }

  private static boolean isNewWord(String word, Map<String, String> words, YamlValue at) {
    String first = words.putIfAbsent(Spellings.key(word), word);
    if (first != null) {
      at.isWrong("has '" + Scalars.shortened(word) + "' twice", "each word once");
    }
    return first == null;
  }
}

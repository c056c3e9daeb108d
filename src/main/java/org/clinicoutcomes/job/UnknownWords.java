package org.clinicoutcomes.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.quality.UnknownWord;

/**
 * Gathers the words of a source's columns of codes that no list knows, while its rejects pass. A
 * word on a row or two may be a person's own and is never named; neither is any of a column with so
 * many different ones that it is no column of codes.
 */
final class UnknownWords implements Consumer<Reject> {

  private static final int FEWEST_ROWS = 3;
  private static final int MOST_WORDS = 60;
  private static final int LONGEST = 60;

  private record Column(String file, String header) {}

  private static final class Seen {
    private final long firstLine;
    private final String expected;
    private long rows;

    Seen(Reject first) {
      firstLine = first.line();
      expected = first.action();
    }
  }

  private final Map<Column, Map<String, Seen>> words = new LinkedHashMap<>();

  @Override
  public void accept(Reject reject) {
    if (reject.code() == RejectCode.UNKNOWN_CODE && !reject.value().isBlank()) {
      Map<String, Seen> known =
          words.computeIfAbsent(
              new Column(reject.file(), reject.column()), column -> new LinkedHashMap<>());
      if (known.size() <= MOST_WORDS) {
        known.computeIfAbsent(reject.value().strip(), word -> new Seen(reject)).rows++;
      }
    }
  }

  /** The words, the most frequent first. */
  List<UnknownWord> words() {
    return words.entrySet().stream()
        .filter(column -> column.getValue().size() <= MOST_WORDS)
        .flatMap(
            column ->
                column.getValue().entrySet().stream()
                    .map(word -> word(column.getKey(), word.getKey(), word.getValue())))
        .filter(word -> word.rows() >= FEWEST_ROWS && word.word().length() <= LONGEST)
        .sorted(Comparator.comparingLong(UnknownWord::rows).reversed())
        .toList();
  }

  private static UnknownWord word(Column column, String word, Seen seen) {
    return new UnknownWord(
        column.file(), column.header(), word, seen.rows, seen.firstLine, seen.expected);
  }
}

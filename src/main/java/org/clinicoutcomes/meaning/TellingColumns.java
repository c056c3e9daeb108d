package org.clinicoutcomes.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.export.FileKind;

/**
 * What tells rows apart that have one key and different values: words that say what a row is, or
 * when it was changed.
 */
public final class TellingColumns {

  /** A column that tells nearly all of the rows apart, in percent. */
  private static final int NEARLY_ALL = 95;

  private static final int HUNDRED = 100;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;
  private static final Pattern REVISION =
      Pattern.compile(
          "(?i).*(modif|updat|chang|edit|correct|revis|amend|version|saved|entered|recorded).*");
  private static final Set<String> DATES =
      Set.of(FileKind.SCORES.day(), FileKind.SESSIONS.day(), "session_time");
  private static final Pattern TIMED =
      Pattern.compile("(.*[^0-9])(\\d{1,2}):(\\d{2})(:\\d{2}([.,]\\d+)?)?\\D*");
  private static final int MINUTES = 15;
  private static final int MINUTES_AN_HOUR = 60;
  private static final Set<String> OWN_WORDS =
      Set.of(
          "patient_id", "session_id", "series_id", "response_id", "clinician", "clinic", "notes");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  /**
   * A column of a file.
   *
   * @param ours our name of it; empty where it means nothing to us
   */
  public record Column(String header, String ours) {}

  /** The cells of a row that is replaced, and of the row that replaces it. */
  public record Pair(List<String> earlier, List<String> later) {

    public Pair {
      earlier = List.copyOf(earlier);
      later = List.copyOf(later);
    }

    private String earlier(int column) {
      return column < earlier.size() ? earlier.get(column) : "";
    }

    private String later(int column) {
      return column < later.size() ? later.get(column) : "";
    }

    private boolean differs(int column) {
      return !earlier(column).equals(later(column));
    }
  }

  /** A column that tells rows apart by a few words. */
  public record Telling(String header, List<String> words) {

    public Telling {
      words = List.copyOf(words);
    }
  }

  private final List<Column> columns;
  private final List<Pair> pairs;

  public TellingColumns(List<Column> columns, List<Pair> pairs) {
    this.columns = List.copyOf(columns);
    this.pairs = List.copyOf(pairs);
  }

  /** Columns whose words tell the rows apart, in the order of the file. */
  public List<Telling> words() {
    List<Telling> telling = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Set<String> words = words(at);
      if (isTelling(at) && !isRevision(at) && areCodes(words, columns.get(at))) {
        telling.add(new Telling(columns.get(at).header(), List.copyOf(words)));
      }
    }
    return telling;
  }

  /**
   * The column that says that each later row is a change of the earlier; empty if none does. Rows
   * that nearly all were written down within minutes of the earlier are no changes of it.
   */
  public String revision() {
    return IntStream.range(0, columns.size())
        .filter(at -> isRevision(at) && pairs.stream().allMatch(pair -> isLater(pair, at)))
        .filter(at -> !areNearlyAll(pair -> isMinutesLater(pair, at)))
        .mapToObj(at -> columns.get(at).header())
        .findFirst()
        .orElse("");
  }

  /** Whether a header is that of a column of ours in which codes stand, and nobody's own words. */
  public boolean areOurCodes(String header) {
    return columns.stream()
        .filter(column -> column.header().equals(header))
        .anyMatch(column -> !column.ours().isEmpty() && !OWN_WORDS.contains(column.ours()));
  }

  /** Whether a column of ours tells the rows apart. */
  public boolean areToldBy(String ours) {
    return IntStream.range(0, columns.size())
        .anyMatch(at -> columns.get(at).ours().equals(ours) && isTelling(at));
  }

  /** Whether the rows of each pair have the same in all of our columns but some. */
  public boolean areSameBut(Set<String> ours) {
    return IntStream.range(0, columns.size())
        .filter(at -> !columns.get(at).ours().isEmpty() && !ours.contains(columns.get(at).ours()))
        .noneMatch(at -> pairs.stream().anyMatch(pair -> pair.differs(at)));
  }

  private boolean isTelling(int column) {
    return areNearlyAll(pair -> pair.differs(column));
  }

  private boolean areNearlyAll(Predicate<Pair> such) {
    long count = pairs.stream().filter(such).count();
    return !pairs.isEmpty() && count * HUNDRED >= (long) pairs.size() * NEARLY_ALL;
  }

  private boolean isRevision(int column) {
    return columns.get(column).ours().isEmpty()
        && REVISION.matcher(columns.get(column).header()).matches();
  }

  private static boolean isLater(Pair pair, int column) {
    String earlier = pair.earlier(column);
    String later = pair.later(column);
    if (NUMBER.matcher(earlier).matches() && NUMBER.matcher(later).matches()) {
      return earlier.length() < later.length()
          || (earlier.length() == later.length() && earlier.compareTo(later) < 0);
    }
    return earlier.length() == later.length() && earlier.compareTo(later) < 0;
  }

  private static boolean isMinutesLater(Pair pair, int column) {
    Matcher earlier = TIMED.matcher(pair.earlier(column));
    Matcher later = TIMED.matcher(pair.later(column));
    return earlier.matches()
        && later.matches()
        && earlier.group(1).equals(later.group(1))
        && minute(later) - minute(earlier) < MINUTES;
  }

  private static int minute(Matcher time) {
    return Integer.parseInt(time.group(2)) * MINUTES_AN_HOUR + Integer.parseInt(time.group(3));
  }

  private Set<String> words(int column) {
    Set<String> words = new TreeSet<>();
    pairs.stream()
        .flatMap(pair -> Stream.of(pair.earlier(column), pair.later(column)))
        .filter(word -> !word.isEmpty())
        .limit(HUNDRED)
        .forEach(words::add);
    return words;
  }

  /** The values themselves differ too: numbers in a column of ours are no words. */
  private static boolean areCodes(Set<String> words, Column column) {
    boolean areNumbers = words.stream().allMatch(word -> NUMBER.matcher(word).matches());
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> word.length() <= LONGEST_WORD)
        && (column.ours().isEmpty() || !(areNumbers || DATES.contains(column.ours())));
  }
}

package org.clinicoutcomes.verify;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Counts every difference and says the first of each file, by its place and never by its value. */
public final class Differences {

  private static final int SAID_OF_A_FILE = 20;

  private final Map<Difference, Long> counts = new EnumMap<>(Difference.class);
  private final Consumer<String> lines;

  /**
   * Starts with none.
   *
   * @param lines told each difference in a line
   */
  public Differences(Consumer<String> lines) {
    this.lines = lines;
  }

  /** One difference that is always said. */
  void found(Difference kind, String sentence) {
    counts.merge(kind, 1L, Long::sum);
    say(sentence);
  }

  /** The differences within one file, of which only the first are said. */
  public Places in(String file) {
    return new Places(file);
  }

  /** A name of a file may hold what would break a line. */
  private void say(String sentence) {
    lines.accept(sentence.replaceAll("\\p{Cntrl}", "?"));
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** How many of which kind, such as {@code 1 input, 2 output files}. */
  public String summary() {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().counted(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** What was found in one file. */
  public final class Places implements AutoCloseable {

    private final String file;
    private long found;

    private Places(String file) {
      this.file = file;
    }

    /** One more difference, at a place such as {@code line 7, column rate}. */
    public void at(Difference kind, String place) {
      counts.merge(kind, 1L, Long::sum);
      found++;
      if (found <= SAID_OF_A_FILE) {
        say(file + ", " + place);
      }
    }

    /** Something about the whole file that is no difference by itself. */
    public void remark(String sentence) {
      say(file + ": " + sentence);
    }

    /** Whether nothing was found in the file. */
    public boolean isEmpty() {
      return found == 0;
    }

    @Override
    public void close() {
      if (found > SAID_OF_A_FILE) {
        say(file + ", and " + (found - SAID_OF_A_FILE) + " more");
      }
    }
  }
}

package org.clinicoutcomes.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;

/** What one column says of what the rows of a sessions file are, counted by its words. */
public final class KindColumn {

  /** A word on fewer rows may be somebody's own, and is not said. */
  private static final int SAID = 3;

  private static final int NAMED = 12;
  private static final int MOST_WORDS = 1_000;

  private final String file;
  private final String header;
  private final SortedMap<String, Map<RowKind, Long>> words = new TreeMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private long unknown;
  private long other;

  /**
   * @param file its name within the source
   */
  public KindColumn(String file, String header) {
    this.file = file;
    this.header = header;
  }

  /**
   * Counts a row.
   *
   * @param patientId of the row, if it can be read
   */
  public void add(String word, RowKind kind, String patientId) {
    if (words.size() < MOST_WORDS || words.containsKey(word)) {
      words.computeIfAbsent(word, each -> new TreeMap<>()).merge(kind, 1L, Long::sum);
    }
    if (kind == RowKind.UNKNOWN) {
      unknown++;
      doubtful.add(patientId);
    } else if (kind == RowKind.OTHER) {
      other++;
    }
  }

  /** What is said of the rows that are none of sessions; empty where there are none. */
  public String note() {
    if (other == 0) {
      return "";
    }
    return other
        + (other == 1 ? " row is" : " rows are")
        + " no session by its column "
        + header
        + ", and not wanted: "
        + named(RowKind.OTHER)
        + ". "
        + choice();
  }

  /**
   * Raises a doubt where the column tells rows apart by words that are not known.
   *
   * @param ofPatients how many patients the source has sessions of
   */
  public void doubt(DoubtBook doubts, long ofPatients) {
    if (unknown == 0 || words.size() < 2) {
      return;
    }
    doubts.bearing(
        new DoubtBook.Subject(
            DoubtCode.ROWS_OF_OTHER_KINDS, file + ", column " + header, unknown, doubtful.size()),
        ofPatients,
        "Column "
            + header
            + " of "
            + file
            + " tells rows apart, and nobody knows whether "
            + unknown
            + " of them, of "
            + doubtful.size()
            + " patients, are sessions: "
            + named(RowKind.UNKNOWN)
            + ".",
        choice()
            + " If the column says nothing of that: "
            + PastedLine.ignore(FileKind.SESSIONS, header)
            + ".");
  }

  private String choice() {
    List<String> sessions = said(RowKind.SESSION);
    return "To choose them yourself, put the words of sessions into mapping.yaml: "
        + PastedLine.rows(FileKind.SESSIONS, header, sessions.isEmpty() ? List.of("…") : sessions)
        + unsaid(words.keySet().stream().filter(this::isOfSessions).count() - sessions.size())
        + ".";
  }

  /** The line without them would leave rows out that are read as sessions. */
  private static String unsaid(long sessions) {
    return sessions == 0
        ? ""
        : ", with "
            + (sessions == 1 ? "a further word" : sessions + " further words")
            + " of sessions that "
            + (sessions == 1 ? "stands" : "stand")
            + " on fewer than "
            + SAID
            + " rows";
  }

  private boolean isOfSessions(String word) {
    return count(word, RowKind.SESSION) > 0;
  }

  private String named(RowKind kind) {
    List<String> parts = new ArrayList<>();
    said(kind).stream()
        .limit(NAMED)
        .forEach(word -> parts.add(word + " (" + count(word, kind) + ")"));
    long rest =
        words.keySet().stream().filter(word -> count(word, kind) > 0).count() - parts.size();
    if (rest > 0) {
      parts.add((parts.isEmpty() ? "" : "and ") + rest + " other words");
    }
    return String.join(", ", parts);
  }

  private List<String> said(RowKind kind) {
    return words.keySet().stream().filter(word -> count(word, kind) >= SAID).toList();
  }

  private long count(String word, RowKind kind) {
    return words.getOrDefault(word, Map.of()).getOrDefault(kind, 0L);
  }
}

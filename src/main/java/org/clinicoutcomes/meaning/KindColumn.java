package org.clinicoutcomes.meaning;

import java.util.ArrayList;
import java.util.EnumMap;
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
  private static final String NOT_GIVEN = " a session at which nothing was given, by its column ";

  private final String file;
  private final String header;
  private final String otherwise;
  private final SortedMap<String, Map<RowKind, Long>> words = new TreeMap<>();
  private final Map<RowKind, Long> counts = new EnumMap<>(RowKind.class);
  private final Set<String> doubtful = new HashSet<>();
  private long unknown;

  /**
   * @param file its name within the source
   * @param otherwise what to do where it tells nothing of that
   */
  KindColumn(String file, String header, String otherwise) {
    this.file = file;
    this.header = header;
    this.otherwise = otherwise;
  }

  /** A column that can be left out. */
  public static KindColumn ofAppointments(String file, String header) {
    return new KindColumn(
        file,
        header,
        "If the column says nothing of that: "
            + PastedLine.ignore(FileKind.SESSIONS, header)
            + ".");
  }

  /**
   * Counts a row.
   *
   * @param patientId of the row; empty where it has none
   */
  public void add(String word, RowKind kind, String patientId) {
    add(word, kind, 1, patientId.isEmpty() ? Set.of() : Set.of(patientId));
  }

  /** Counts rows of one word. */
  void add(String word, RowKind kind, long rows, Set<String> patients) {
    if (words.size() < MOST_WORDS || words.containsKey(word)) {
      words.computeIfAbsent(word, each -> new TreeMap<>()).merge(kind, rows, Long::sum);
    }
    counts.merge(kind, rows, Long::sum);
    if (kind == RowKind.UNKNOWN) {
      unknown += rows;
      doubtful.addAll(patients);
    }
  }

  /** What is said of the rows that are none of given sessions; none where there are none. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    note(notes, RowKind.OTHER, " no session by its column ", ", and not wanted: ", choice());
    note(notes, RowKind.NOT_GIVEN, NOT_GIVEN, ", and cancelled: ", "");
    note(notes, RowKind.NOT_ATTENDED, NOT_GIVEN, ", and a no-show: ", "");
    return notes;
  }

  private void note(
      List<String> notes, RowKind kind, String what, String consequence, String choice) {
    long rows = counts.getOrDefault(kind, 0L);
    if (rows > 0) {
      String is = rows == 1 ? " row is" : " rows are";
      String sentence = rows + is + what + header + consequence + named(kind) + ".";
      notes.add(choice.isEmpty() ? sentence : sentence + " " + choice);
    }
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
        choice() + " " + otherwise);
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

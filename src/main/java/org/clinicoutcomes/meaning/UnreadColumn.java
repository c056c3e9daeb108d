package org.clinicoutcomes.meaning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * A column of a sessions file that is not used, and may say all the same that rows are no sessions.
 * Only a few short words can tell rows apart, and only where they are told of some rows of a
 * patient and not of all: else they describe the patient. Of many rows with hardly a word that is
 * known the rest is not looked at.
 */
public final class UnreadColumn {

  private static final int MOST_WORDS = 40;
  private static final int LONGEST_WORD = 40;
  private static final int LOOKED_AT = 200;
  private static final int BLANKS_LOOKED_AT = 10_000;
  private static final int FEW = 4;
  private static final int NAMED = 12;

  private final RowKinds kinds;
  private final String file;
  private final String header;
  private final Map<String, Word> words = new TreeMap<>();
  private final Map<String, Integer> rowsOf = new HashMap<>();
  private int filled;
  private int blank;
  private int telling;
  private boolean isGivenUp;

  /** What one word says, and of which patients' rows. */
  private static final class Word {
    private final RowKind kind;
    private final Map<String, Integer> told = new HashMap<>();
    private int rows;
    private int settled;

    Word(RowKind kind) {
      this.kind = kind;
    }

    boolean isNoSession() {
      return rows > settled && (kind == RowKind.OTHER || kind.isCalledOff());
    }
  }

  /**
   * @param file its name within the source
   */
  public UnreadColumn(RowKinds kinds, String file, String header) {
    this.kinds = kinds;
    this.file = file;
    this.header = header;
  }

  /** Whether it need not be looked at any more. */
  public boolean isGivenUp() {
    return isGivenUp;
  }

  /**
   * Counts the cell of a row that is read as a session.
   *
   * @param isSettled whether something else says that it is one, or what became of it
   */
  public void add(String text, String patientId, boolean isSettled) {
    Word word = text.isEmpty() ? null : words.computeIfAbsent(text, this::word);
    rowsOf.merge(patientId, 1, Integer::sum);
    if (word == null) {
      blank++;
    } else {
      filled++;
      count(word, patientId, isSettled);
    }
    boolean isProse = words.size() > MOST_WORDS || text.length() > LONGEST_WORD;
    boolean isLookedAt = filled >= LOOKED_AT || blank >= BLANKS_LOOKED_AT;
    if (isProse || (isLookedAt && telling < FEW)) {
      giveUp();
    }
  }

  private Word word(String text) {
    return new Word(kinds.certain(text));
  }

  private void count(Word word, String patientId, boolean isSettled) {
    telling += word.kind == RowKind.OTHER || word.kind.isCalledOff() ? 1 : 0;
    if (isSettled) {
      word.settled++;
    } else {
      word.rows++;
      word.told.merge(patientId, 1, Integer::sum);
    }
  }

  private void giveUp() {
    isGivenUp = true;
    words.clear();
    rowsOf.clear();
  }

  /**
   * Raises a doubt where its words say of rows that they are no sessions.
   *
   * @param ofPatients how many patients the source has sessions of
   */
  public void doubt(DoubtBook doubts, long ofPatients) {
    List<Word> telling = telling();
    Map<String, Integer> told = new HashMap<>();
    telling.forEach(word -> word.told.forEach((who, rows) -> told.merge(who, rows, Integer::sum)));
    if (told.isEmpty() || areOfPatients(told)) {
      return;
    }
    int rows = telling.stream().mapToInt(word -> word.rows).sum();
    doubts.bearing(
        new Subject(DoubtCode.ROWS_OF_OTHER_KINDS, file + ", column " + header, rows, told.size()),
        ofPatients,
        "Column "
            + header
            + " of "
            + file
            + " is not used, and its words say of "
            + rows
            + " rows, of "
            + told.size()
            + " patients, that they are no sessions, or that nothing was given: "
            + named(telling)
            + ".",
        remedy());
  }

  /** That nothing was given may be said of anything, unless other words are of appointments. */
  private List<Word> telling() {
    Collection<Word> all = words.values();
    boolean isOfAppointments =
        all.stream().noneMatch(word -> word.kind == RowKind.UNKNOWN)
            || all.stream().anyMatch(word -> isOfAppointments(word.kind));
    return all.stream()
        .filter(Word::isNoSession)
        .filter(word -> isOfAppointments || word.kind != RowKind.NOT_GIVEN)
        .toList();
  }

  private static boolean isOfAppointments(RowKind kind) {
    return kind == RowKind.OTHER || kind == RowKind.SESSION || kind == RowKind.NOT_ATTENDED;
  }

  /** Whether they stand in all rows of most patients who have several. */
  private boolean areOfPatients(Map<String, Integer> told) {
    long throughout =
        told.entrySet().stream()
            .filter(of -> of.getValue() > 1 && of.getValue().equals(rowsOf.get(of.getKey())))
            .count();
    return throughout * 2 > told.size();
  }

  private String named(List<Word> telling) {
    List<String> named =
        words.entrySet().stream()
            .filter(word -> telling.contains(word.getValue()))
            .map(word -> word.getKey() + " (" + word.getValue().rows + ")")
            .toList();
    String first = named.stream().limit(NAMED).collect(Collectors.joining(", "));
    int others = named.size() - NAMED;
    return others > 0 ? first + ", and " + others + " other words" : first;
  }

  private String remedy() {
    String line = PastedLine.column(FileKind.SESSIONS, "appointment_type", header);
    return "If they are so, say in mapping.yaml that the column tells what rows are: "
        + line
        + choice()
        + ". If it says nothing of that: "
        + PastedLine.ignore(FileKind.SESSIONS, header)
        + ".";
  }

  /** Only where the words of all rows are known. */
  private String choice() {
    List<String> sessions =
        words.entrySet().stream()
            .filter(word -> word.getValue().kind == RowKind.SESSION)
            .map(Map.Entry::getKey)
            .toList();
    boolean areKnown =
        blank == 0 && words.values().stream().noneMatch(word -> word.kind == RowKind.UNKNOWN);
    return areKnown && !sessions.isEmpty()
        ? ", or choose the rows of sessions: "
            + PastedLine.rows(FileKind.SESSIONS, header, sessions)
        : "";
  }
}

package org.clinicoutcomes.records;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which of the rows of one session id stands for it, and what becomes of the others. The later row
 * of an id wins, whole, unless rows are parts of one session: these stand together.
 */
final class SessionFates {

  private static final Fate[] FATES = Fate.values();
  private static final int NONE = -1;

  private final TextIndex ids = new TextIndex();
  private final Map<Integer, Integer> wholes = new HashMap<>();
  private final Map<Integer, Integer> lastParts = new HashMap<>();
  private int[] winner = new int[0];
  private int size;
  private int[] id = new int[16];
  private int[] contentHash = new int[16];
  private byte[] fate = new byte[16];

  /** Adds a row. */
  void add(String sessionId, int hash) {
    ensureRoom();
    id[size] = ids.number(sessionId);
    contentHash[size] = hash;
    size++;
  }

  /**
   * Decides.
   *
   * @param isAfterAsOf which rows are dated after the as-of day: those that win are left out then
   */
  void settle(IntPredicate isAfterAsOf) {
    winner = new int[ids.size()];
    for (int row = 0; row < size; row++) {
      winner[id[row]] = row;
    }
    for (int row = 0; row < size; row++) {
      int winning = winner[id[row]];
      if (winning != row) {
        set(row, contentHash[row] == contentHash[winning] ? Fate.DUPLICATE : Fate.SUPERSEDED);
      } else if (isAfterAsOf.test(row)) {
        set(row, Fate.AFTER_AS_OF);
      }
    }
  }

  /** Makes rows the parts of one session, that of the first. */
  void join(List<Integer> rows) {
    int whole = rows.get(0);
    set(whole, Fate.ACCEPTED);
    winner[id[whole]] = whole;
    lastParts.put(whole, rows.get(rows.size() - 1));
    for (int row : rows.subList(1, rows.size())) {
      set(row, Fate.PART);
      wholes.put(row, whole);
      winner[id[row]] = whole;
    }
  }

  /** Notes that a replaced row says the same as one of the rows that its session is made of now. */
  void repeat(int row, List<Integer> session) {
    boolean isAgain = of(row) == Fate.SUPERSEDED && session.contains(winner(row));
    if (isAgain && session.stream().anyMatch(part -> areSame(row, part))) {
      set(row, Fate.DUPLICATE);
    }
  }

  private void set(int row, Fate value) {
    fate[row] = (byte) value.ordinal();
  }

  Fate of(int row) {
    return FATES[fate[row]];
  }

  /** Whether the row is the one that stands for its id, on whichever side of the as-of date. */
  boolean stands(int row) {
    Fate of = of(row);
    return of == Fate.ACCEPTED || of == Fate.AFTER_AS_OF || of == Fate.PART;
  }

  /** Whether two rows have every value in common. */
  boolean areSame(int row, int other) {
    return contentHash[row] == contentHash[other];
  }

  /** The row of the session that a row is a part of; the row itself where it is none. */
  int whole(int row) {
    return wholes.isEmpty() ? row : wholes.getOrDefault(row, row);
  }

  /** The last part of a row's session; the row itself where it has none. */
  int lastPart(int row) {
    return lastParts.getOrDefault(row, row);
  }

  /** The row that stands for the id of a row. */
  int winner(int row) {
    return winner[id[row]];
  }

  /** The row that stands for a session id, or -1; only once settled. */
  int find(String sessionId) {
    int wanted = ids.find(sessionId);
    return wanted == NONE ? NONE : winner[wanted];
  }

  /** How many rows are replaced by a row of another patient; once settled. */
  int takenByOthers(IntUnaryOperator patient) {
    return (int)
        IntStream.range(0, size)
            .filter(row -> patient.applyAsInt(row) != patient.applyAsInt(winner(row)))
            .count();
  }

  /** The id of a row. */
  String id(int row) {
    return ids.text(id[row]);
  }

  /** The number of a row's id, less than {@link #ids}. */
  int number(int row) {
    return id[row];
  }

  /** How many different ids there are. */
  int ids() {
    return ids.size();
  }

  private void ensureRoom() {
    if (size < id.length) {
      return;
    }
    int length = TextIndex.grown(size, size + 1);
    id = Arrays.copyOf(id, length);
    contentHash = Arrays.copyOf(contentHash, length);
    fate = Arrays.copyOf(fate, length);
  }
}

package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.clinicoutcomes.session.AdverseEvent;
import org.clinicoutcomes.session.AdverseEvents;

/**
 * A source's adverse events at rest: those of the sessions' own rows and those of the adverse
 * events files, in the order of reading.
 */
final class EventColumns {

  private final List<AdverseEvent> distinct = new ArrayList<>();
  private final Map<AdverseEvent, Integer> numbers = new HashMap<>();
  private int size;
  private int[] session = new int[0];
  private short[] event = new short[0];
  private boolean recorded;

  /** Terms, severities and yes or no make few different events. */
  void add(int sessionRow, AdverseEvent of) {
    if (size == session.length) {
      int length = TextIndex.grown(size, size + 1);
      session = Arrays.copyOf(session, length);
      event = Arrays.copyOf(event, length);
    }
    session[size] = sessionRow;
    event[size++] = (short) number(of);
  }

  private int number(AdverseEvent of) {
    return numbers.computeIfAbsent(
        of,
        unseen -> {
          distinct.add(unseen);
          return distinct.size() - 1;
        });
  }

  /** Notes that the export has a place for adverse events. */
  void recorded() {
    recorded = true;
  }

  /** Forgets what was added so far, and that the export has a place for it. */
  void forget() {
    size = 0;
    recorded = false;
  }

  boolean areRecorded() {
    return recorded;
  }

  /**
   * The events gathered by the row of their session.
   *
   * @param whole the row of the session that a row is a part of
   */
  Gathered bySession(int sessions, IntUnaryOperator whole) {
    return new Gathered(sessions, size, at -> whole.applyAsInt(session[at]));
  }

  AdverseEvents of(int sessionRow, Gathered bySession) {
    List<AdverseEvent> said = new ArrayList<>();
    for (int at = bySession.start(sessionRow); at < bySession.start(sessionRow + 1); at++) {
      said.add(distinct.get(event[bySession.row(at)]));
    }
    return AdverseEvents.union(said);
  }
}

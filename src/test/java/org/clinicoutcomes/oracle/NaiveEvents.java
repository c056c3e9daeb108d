package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.KeyedRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** Reads a source's adverse events: those in sessions' cells, then the rows of their own files. */
final class NaiveEvents {
  private final NaiveFacts facts;
  private final NaiveSessions sessions;
  private final Map<String, Map<String, Event>> events = new LinkedHashMap<>();

  NaiveEvents(NaiveFacts facts, NaiveSessions sessions) {
    this.facts = facts;
    this.sessions = sessions;
  }

  /** By session, then term. */
  Map<String, Map<String, Event>> read(List<NaiveRow> rows) {
    for (SessionRow row : facts.sessions) {
      if (facts.standing.contains(row)) {
        row.session().events().forEach(event -> put(row.session().id(), event));
      }
    }
    List<NaiveRow> kept = new ArrayList<>();
    for (NaiveRow row : rows) {
      if (isEvent(row)) {
        kept.add(row);
      }
    }
    if (!facts.cannotBeTrusted(NaiveFacts.EVENTS)) { // else "left out (`unfit`)"
      kept.forEach(this::read);
    }
    return events;
  }

  private void read(NaiveRow row) {
    String id = row.id("session_id");
    Event event = new Event(row.text("event"), row.text("severity"), row.text("serious"));
    put(id, event);
    facts.events.add(
        new KeyedRow(
            id + "\n" + event.term(),
            List.of(row.id("patient_id"), event.severity(), event.serious()),
            row.cells()));
  }

  /** "the session must be an accepted one of this patient". */
  private boolean isEvent(NaiveRow row) {
    String patient = facts.patient(row);
    Session session = sessions.of(row.requiredId("session_id"));
    row.requiredCode("event", NaiveRow.EVENTS);
    boolean known = session != null && session.patient().equals(patient);
    if (session != null && !patient.isEmpty()) {
      (known ? facts.withEvents : facts.strangers).add(patient);
    }
    if (!known) {
      row.reject();
    }
    return !facts.isRejected(row, NaiveFacts.EVENTS);
  }

  /** "`session_id`, `event`": of one term the later row wins. */
  private void put(String session, Event event) {
    events
        .computeIfAbsent(sessions.whole(session), id -> new LinkedHashMap<>())
        .put(event.term(), event);
  }
}

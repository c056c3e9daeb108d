package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.Source;

/** Reads an input folder of canonical CSV exports, row by row, as inputs.md says. */
public final class NaiveExports {
  private final NaiveFolder folder;
  private final LocalDate asOf;
  private final NaiveFacts facts = new NaiveFacts();

  private NaiveExports(NaiveFolder folder, LocalDate asOf) {
    this.folder = folder;
    this.asOf = asOf;
  }

  /** All sources of an input folder. */
  public static List<Source> read(Path input, LocalDate asOf) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (NaiveFolder folder : NaiveFolder.in(input)) {
      sources.add(new NaiveExports(folder, asOf).read());
    }
    return sources;
  }

  /** What may be in doubt, by source. */
  static Map<String, NaiveFacts> facts(Path input, LocalDate asOf) throws IOException {
    Map<String, NaiveFacts> facts = new LinkedHashMap<>();
    for (NaiveFolder folder : NaiveFolder.in(input)) {
      NaiveExports exports = new NaiveExports(folder, asOf);
      exports.read();
      facts.put(folder.name(), exports.facts);
    }
    return facts;
  }

  /** "Files are read by kind (patients, sessions, scores, adverse events)". */
  private Source read() throws IOException {
    facts.names.put(NaiveFacts.PATIENTS, folder.filesOf(NaiveFolder.PATIENTS));
    facts.names.put(NaiveFacts.SESSIONS, folder.filesOf(NaiveFolder.SESSIONS));
    facts.names.put(NaiveFacts.SCORES, folder.filesOf(NaiveFolder.SCORES));
    facts.names.put(NaiveFacts.EVENTS, folder.filesOf(NaiveFolder.EVENTS));
    Map<String, Patient> patients =
        new NaivePatients(facts, asOf).read(folder.rowsOf(NaiveFolder.PATIENTS));
    NaiveSessions sessions = new NaiveSessions(facts, folder.name(), patients);
    for (int file = 0; file < facts.names(NaiveFacts.SESSIONS).size(); file++) {
      sessions.read(folder.rows(facts.name(NaiveFacts.SESSIONS, file)), file);
    }
    sessions.settle(asOf);
    NaiveScoreRows scores = new NaiveScoreRows(facts, asOf);
    for (int file = 0; file < facts.names(NaiveFacts.SCORES).size(); file++) {
      scores.read(folder.rows(facts.name(NaiveFacts.SCORES, file)), file);
    }
    NaiveZones.settle(facts, sessions.all(), asOf);
    scores.settle();
    Map<String, Map<String, Event>> events =
        new NaiveEvents(facts, sessions).read(folder.rowsOf(NaiveFolder.EVENTS));
    return upTo(sessions.all(), patients, events);
  }

  /** "sessions and scores dated later are left out ... after corrections are settled". */
  private Source upTo(
      List<Session> kept, Map<String, Patient> patients, Map<String, Map<String, Event>> events)
      throws IOException {
    kept.removeIf(session -> session.date().isAfter(asOf));
    facts.accepted.addAll(kept);
    kept.removeIf(session -> session.status().equals("booked")); // "no part of attendance"
    return new Source(
        folder.name(),
        folder.completeFrom(),
        patients,
        kept,
        facts.settled.stream().map(ScoreRow::score).toList(),
        facts.rejected,
        events,
        eventsRecorded());
  }

  /** "a source that has a place for adverse events (column or file)". */
  private boolean eventsRecorded() {
    boolean column =
        facts.sessionFiles.stream()
            .flatMap(List::stream)
            .anyMatch(row -> row.containsKey("adverse_events"));
    boolean file = !facts.names(NaiveFacts.EVENTS).isEmpty();
    return column || (file && !facts.cannotBeTrusted(NaiveFacts.EVENTS));
  }
}

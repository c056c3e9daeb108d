package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Session;

/** Puts together what a source says of one patient, from its columns at rest. */
final class PatientAssembly {

  private final List<String> instruments;
  private final SessionColumns sessions;
  private final ReadingColumns readings;
  private final EventColumns events;
  private final ScoreColumns scores;

  PatientAssembly(
      List<String> instruments,
      SessionColumns sessions,
      ReadingColumns readings,
      EventColumns events,
      ScoreColumns scores) {
    this.instruments = instruments;
    this.sessions = sessions;
    this.readings = readings;
    this.events = events;
    this.scores = scores;
  }

  /** The keys of the instruments, in the order of their numbers. */
  List<String> instruments() {
    return instruments;
  }

  List<Session> sessionsOf(int patient, Gathered given, Gathered happened) {
    return IntStream.range(given.start(patient), given.start(patient + 1))
        .map(given::row)
        .mapToObj(row -> sessions.session(row, readings.of(row), events.of(row, happened)))
        .sorted(Session.ORDER)
        .toList();
  }

  Map<String, List<Score>> scoresOf(int patient, Gathered scored) {
    Map<String, List<Score>> byInstrument = new TreeMap<>();
    for (int at = scored.start(patient); at < scored.start(patient + 1); at++) {
      int row = scored.row(at);
      byInstrument
          .computeIfAbsent(instruments.get(scores.instrument(row)), key -> new ArrayList<>())
          .add(scores.score(row));
    }
    byInstrument.values().forEach(Collections::sort);
    return byInstrument;
  }
}

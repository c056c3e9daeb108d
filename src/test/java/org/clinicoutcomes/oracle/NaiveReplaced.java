package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** "The same row twice": rows of one file, and of two, that say different things of one key. */
final class NaiveReplaced {
  /** What is in doubt of which file, of how many keys, and whether it holds the source. */
  record Found(String code, String file, int rows, boolean holds) {}

  private final NaiveFacts facts;
  private final List<Found> found = new ArrayList<>();

  NaiveReplaced(NaiveFacts facts) {
    this.facts = facts;
  }

  /** Pairs of rows of one file that follow each other under one key and say other things. */
  private record Pair(Map<String, String> earlier, Map<String, String> later) {
    boolean differs(String column) {
      return !Objects.equals(earlier.get(column), later.get(column));
    }
  }

  List<Found> found() {
    judgeFiles();
    return found;
  }

  private void raise(String code, String file, int rows, boolean holds) {
    found.add(new Found(code, file, rows, holds));
  }

  private void judgeFiles() {
    Map<Integer, NaiveKeys<SessionRow>> sessions = new TreeMap<>();
    for (SessionRow row : facts.sessions) {
      sessions
          .computeIfAbsent(row.file(), f -> new NaiveKeys<>(NaiveReplaced::saysNoOther))
          .add(row.session().id(), row);
    }
    sessions.forEach(
        (file, keys) ->
            judge(facts.name(NaiveFacts.SESSIONS, file), keys, SessionRow::cells, true));
    Map<String, NaiveKeys<ScoreRow>> scores = new LinkedHashMap<>();
    for (ScoreRow row : facts.counting) {
      NaiveKeys<ScoreRow> keys =
          scores.computeIfAbsent(
              fileOf(row),
              f -> new NaiveKeys<>((a, b) -> a.score().value().compareTo(b.score().value()) == 0));
      if (facts.repeated.contains(row)) {
        keys.addKey(row); // of a key of its own, as it was taken at another session
      } else {
        keys.add(row.score().key(), row);
      }
    }
    scores.forEach((file, keys) -> judge(file, keys, ScoreRow::cells, true));
    judgeMinutesApart();
    judgeBetweenFiles();
    judgeKeyed(NaiveFacts.PATIENTS, facts.patients, true);
    judgeKeyed(NaiveFacts.EVENTS, facts.events, false);
  }

  /** Of a kind of which exports at random have one file at most. */
  private void judgeKeyed(String kind, List<NaiveRecords.KeyedRow> rows, boolean holds) {
    NaiveKeys<NaiveRecords.KeyedRow> keys =
        new NaiveKeys<>((a, b) -> a.content().equals(b.content()));
    rows.forEach(row -> keys.add(row.key(), row));
    if (!rows.isEmpty()) {
      judge(facts.name(kind, 0), keys, NaiveRecords.KeyedRow::cells, holds);
    }
  }

  private String fileOf(ScoreRow row) {
    return facts.name(row.wide() ? NaiveFacts.SESSIONS : NaiveFacts.SCORES, row.file());
  }

  /** Scores "that follow another one less than 15 minutes later". */
  private void judgeMinutesApart() {
    List<ScoreRow> timed = new ArrayList<>(facts.settled);
    timed.removeIf(row -> row.wide() || row.score().at().second() == null);
    timed.sort(
        Comparator.comparing((ScoreRow row) -> row.score().patient())
            .thenComparing(row -> row.score().instrument())
            .thenComparing(row -> row.score().date())
            .thenComparing(row -> row.score().timing())
            .thenComparing(row -> row.score().at(), NaiveMoment::compareTime));
    Map<Integer, NaiveKeys<ScoreRow>> files = new TreeMap<>();
    for (ScoreRow row : facts.scores) {
      if (!row.wide()) {
        files
            .computeIfAbsent(
                row.file(),
                f -> new NaiveKeys<>((a, b) -> a.score().value().compareTo(b.score().value()) == 0))
            .addKey(row);
      }
    }
    Object chain = null;
    for (int i = 1; i < timed.size(); i++) {
      ScoreRow earlier = timed.get(i - 1);
      ScoreRow later = timed.get(i);
      boolean near = earlier.file() == later.file() && areMinutesApart(earlier, later);
      chain = near ? chain == null ? earlier : chain : null;
      if (near) {
        files.get(later.file()).follow(chain, earlier, later);
      }
    }
    files.forEach(
        (file, keys) -> {
          if (NaiveBook.areMany(keys.replaced(), keys.keys())) {
            String name = facts.name(NaiveFacts.SCORES, file);
            raise("replaced_values", name, keys.replaced(), true);
          }
        });
  }

  private static boolean areMinutesApart(ScoreRow earlier, ScoreRow later) {
    Score of = earlier.score();
    Score than = later.score();
    return of.patient().equals(than.patient())
        && of.instrument().equals(than.instrument())
        && of.timing().equals(than.timing())
        && of.date().equals(than.date())
        && than.at().second() - of.at().second() < 15 * 60;
  }

  /** "two files say different things of more than 5 % of the keys that both have". */
  private void judgeBetweenFiles() {
    NaiveBetween<SessionRow> sessions = new NaiveBetween<>(NaiveReplaced::saysNoOther);
    facts.sessions.forEach(
        row -> sessions.add(row.session().id(), row, NaiveFacts.SESSIONS, row.file()));
    NaiveBetween<ScoreRow> scores =
        new NaiveBetween<>((a, b) -> a.score().value().compareTo(b.score().value()) == 0);
    for (ScoreRow row : facts.counting) {
      if (!facts.repeated.contains(row)) {
        String kind = row.wide() ? NaiveFacts.SESSIONS : NaiveFacts.SCORES;
        scores.add(row.score().key(), row, kind, row.file());
      }
    }
    for (NaiveBetween<?> each : List.of(sessions, scores)) {
      for (NaiveBetween.Contradiction of : each.untold(facts.names)) {
        if (NaiveBook.areMany(of.differing(), of.both())) {
          raise("replaced_values", of.file(), of.differing(), true);
        }
      }
    }
  }

  /** Whether a row replaces nothing of another of its id. */
  private static boolean saysNoOther(SessionRow earlier, SessionRow later) {
    return earlier.saysTheSameAs(later)
        || !earlier.session().patient().equals(later.session().patient())
        || NaiveDevices.areParts(earlier, later);
  }

  private <R> void judge(
      String file, NaiveKeys<R> keys, Function<R, Map<String, String>> cells, boolean holds) {
    if (!NaiveBook.areMany(keys.replaced(), keys.keys())) {
      return;
    }
    List<Pair> pairs =
        keys.pairs().stream()
            .map(pair -> new Pair(cells.apply(pair.get(0)), cells.apply(pair.get(1))))
            .toList();
    Set<String> differing = new TreeSet<>();
    pairs.forEach(
        pair -> pair.later().keySet().stream().filter(pair::differs).forEach(differing::add));
    if (differing.equals(Set.of("notes"))) {
      return; // "Rows of one session that differ in `notes` alone ... are no matter"
    }
    long byClinic = pairs.stream().filter(pair -> pair.differs("clinic")).count();
    boolean clinics = byClinic * 100 >= pairs.size() * 95L;
    raise(
        clinics ? "ids_repeat_across_clinics" : "replaced_values",
        file,
        keys.replaced(),
        clinics || holds);
  }
}

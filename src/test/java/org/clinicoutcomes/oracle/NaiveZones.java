package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** "Offsets and time zones": scores told by the clock of their patient's sessions, or in doubt. */
final class NaiveZones {
  private static final Pattern OFFSET = Pattern.compile(".*:\\d\\d(Z|([+-])(\\d\\d):(\\d\\d))$");
  private static final int DAY = 24 * 3600;

  private final NaiveFacts facts;
  private final Map<String, List<Visit>> visits = new TreeMap<>();
  private final Stated ofSessions = new Stated();
  private final Stated ofScores = new Stated();

  /** A given session; its offset in seconds is null where none is stated. */
  private record Visit(NaiveMoment at, Integer offset) {
    /** "a session without a time lies at the end of its day". */
    long second() {
      return at.date().toEpochDay() * DAY + (at.second() == null ? DAY - 1 : at.second());
    }
  }

  /** What the files of one kind state. */
  private static final class Stated {
    private final List<Integer> atUtc = new ArrayList<>();
    private boolean near;
    private boolean far;

    void add(NaiveMoment at, Integer offset) {
      if (offset != null && offset == 0) {
        atUtc.add(at.second());
      } else if (offset != null) {
        near |= Math.abs(offset) <= 3600;
        far |= Math.abs(offset) > 3600;
      }
    }

    boolean isUtcAlone() {
      return !atUtc.isEmpty() && !near && !far;
    }

    /** "UTC's is too, beside offsets at most an hour from it, and none further". */
    boolean isUnsure() {
      return !atUtc.isEmpty() && (far || !near);
    }

    /** "at which nineteen in twenty of those times fall from 5:00 to 23:00". */
    List<Integer> offsets() {
      List<Integer> offsets = new ArrayList<>();
      for (int hours = -12; hours <= 14; hours++) {
        int offset = hours * 3600;
        long byDay =
            atUtc.stream()
                .map(second -> Math.floorMod(second + offset, DAY))
                .filter(second -> second >= 5 * 3600 && second < 23 * 3600 + 60)
                .count();
        if (byDay * 20 >= atUtc.size() * 19L) {
          offsets.add(offset);
        }
      }
      return offsets.isEmpty() ? List.of(-12 * 3600, 14 * 3600) : offsets;
    }
  }

  private NaiveZones(NaiveFacts facts, List<Session> sessions, LocalDate asOf) {
    this.facts = facts;
    Map<String, Integer> offsets = new HashMap<>();
    for (SessionRow row : facts.sessions) {
      if (facts.standing.contains(row)) {
        offsets.put(row.session().id(), offset(row.cells().get("session_date")));
      }
    }
    for (Session session : sessions) {
      if (session.given() && !session.date().isAfter(asOf)) {
        Integer offset = offsets.get(session.id());
        visits
            .computeIfAbsent(session.patient(), p -> new ArrayList<>())
            .add(new Visit(session.at(), offset));
        ofSessions.add(session.at(), offset);
      }
    }
    for (ScoreRow row : facts.scores) {
      if (!row.wide()) {
        ofScores.add(row.score().at(), offsetOf(row));
      }
    }
  }

  /** Places the scores of scores files, before they are settled. */
  static void settle(NaiveFacts facts, List<Session> sessions, LocalDate asOf) {
    NaiveZones zones = new NaiveZones(facts, sessions, asOf);
    facts.treated.addAll(zones.visits.keySet());
    facts.scores.replaceAll(zones::placed);
  }

  private static Integer offset(String written) {
    Matcher matcher = OFFSET.matcher(written.strip());
    if (!matcher.matches()) {
      return null;
    }
    if (matcher.group(1).equals("Z")) {
      return 0;
    }
    int minutes = Integer.parseInt(matcher.group(3)) * 60 + Integer.parseInt(matcher.group(4));
    return (matcher.group(2).equals("-") ? -60 : 60) * minutes;
  }

  private static Integer offsetOf(ScoreRow row) {
    return offset(row.cells().get("scored_on"));
  }

  private ScoreRow placed(ScoreRow row) {
    List<Visit> own = visits.get(row.score().patient());
    if (row.wide() || own == null) {
      return row;
    }
    Integer offset = offsetOf(row);
    List<Visit> stated = own.stream().filter(visit -> visit.offset() != null).toList();
    if (offset != null && !stated.isEmpty()) {
      return row.with(shown(row.score().at(), nearest(stated, row.score()).offset() - offset));
    }
    if (!(ofSessions.isUtcAlone() && ofScores.isUtcAlone()) && isUnsure(offset, stated)) {
      List<Integer> offsets = (ofSessions.isUnsure() ? ofSessions : ofScores).offsets();
      doubt(row.score(), own, offset == null ? -1 : 1, offsets);
    }
    return row;
  }

  private boolean isUnsure(Integer offset, List<Visit> stated) {
    return offset == null
        ? ofSessions.isUnsure() && stated.stream().anyMatch(visit -> visit.offset() == 0)
        : offset == 0 && ofScores.isUnsure();
  }

  /** "of the patient's session on the nearest day, of two as near the earlier". */
  private static Visit nearest(List<Visit> visits, Score score) {
    Visit nearest = visits.get(0);
    for (Visit visit : visits) {
      long days = Math.abs(NaiveSeries.days(visit.at().date(), score.date()));
      long least = Math.abs(NaiveSeries.days(nearest.at().date(), score.date()));
      boolean earlier = visit.at().date().isBefore(nearest.at().date());
      nearest = days < least || (days == least && earlier) ? visit : nearest;
    }
    return nearest;
  }

  private static NaiveMoment shown(NaiveMoment at, int later) {
    int second = at.second() + later;
    return new NaiveMoment(
        at.date().plusDays(Math.floorDiv(second, DAY)), Math.floorMod(second, DAY));
  }

  /**
   * "if no score would lie otherwise to a session at any offset from the lowest to the highest".
   */
  private void doubt(Score score, List<Visit> own, int sign, List<Integer> offsets) {
    boolean bound =
        !score.timing().isEmpty() && own.stream().anyMatch(v -> v.at().date().equals(score.date()));
    // "a score without one at the beginning"
    Integer of = score.at().second();
    long second = score.date().toEpochDay() * DAY + (of == null ? 0 : of);
    long lowest = second + sign * (long) Math.min(0, offsets.get(0));
    long highest = second + sign * (long) Math.max(0, offsets.get(offsets.size() - 1));
    long from = Math.min(lowest, highest);
    long to = Math.max(lowest, highest);
    if (!bound && own.stream().anyMatch(v -> v.second() >= from && v.second() <= to)) {
      facts.hangingOnZones.add(score.patient());
    }
  }
}

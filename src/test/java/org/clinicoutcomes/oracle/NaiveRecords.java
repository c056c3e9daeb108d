package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the exports hold: sessions, scores, patients and the source they came from. */
public final class NaiveRecords {
  /** "text by code point". */
  public static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        for (int i = 0; i < a.length() && i < b.length(); i++) {
          if (a.codePointAt(i) != b.codePointAt(i)) {
            return Integer.compare(a.codePointAt(i), b.codePointAt(i));
          }
        }
        return Integer.compare(a.length(), b.length());
      };

  /** "Order: date, untimed before timed, then time, then session_id by code point." */
  public static final Comparator<Session> IN_ORDER_OF_SESSIONS =
      Comparator.comparing((Session s) -> s.at().date())
          .thenComparing(Session::at, NaiveMoment::compareTime)
          .thenComparing(Session::id, BY_CODE_POINT);

  /** "date; then before, none, after; then untimed before timed, time"; reading order is stable. */
  public static final Comparator<Score> IN_ORDER_OF_SCORES =
      Comparator.comparing((Score s) -> s.at().date())
          .thenComparing(s -> List.of("before", "", "after").indexOf(s.timing()))
          .thenComparing(Score::at, NaiveMoment::compareTime);

  private NaiveRecords() {}

  /** One session row; optional words are empty, planned is null where none is stated. */
  public record Session(
      String id,
      String patient,
      NaiveMoment at,
      String condition,
      String drug,
      String route,
      String status,
      String clinic,
      String clinician,
      String seriesId,
      String purpose,
      Integer planned,
      List<Score> wide,
      Map<String, BigDecimal> readings,
      List<Event> events) {
    /** "`completed` or `stopped_early` is a given session". */
    public boolean given() {
      return status.equals("completed") || status.equals("stopped_early");
    }

    /** The same session with other readings. */
    public Session with(Map<String, BigDecimal> other) {
      return new Session(
          id, patient, at, condition, drug, route, status, clinic, clinician, seriesId, purpose,
          planned, wide, other, events);
    }

    /** The date of the session. */
    public LocalDate date() {
      return at.date();
    }
  }

  /** One session row as it was read: the number of its file and its own, and its cells. */
  public record SessionRow(Session session, int file, int number, Map<String, String> cells) {
    /** Whether two rows "say the same". */
    public boolean saysTheSameAs(SessionRow other) {
      return session.equals(other.session) && notes().equals(other.notes());
    }

    private String notes() {
      return cells.getOrDefault("notes", "");
    }
  }

  /** One score as it was read: in a column of a session's row, or, where that is null, a row. */
  public record ScoreRow(
      Score score, int file, int number, SessionRow session, Map<String, String> cells) {
    /** The same score at another moment. */
    public ScoreRow with(NaiveMoment at) {
      Score other =
          new Score(
              score.patient(),
              score.instrument(),
              at,
              score.timing(),
              score.value(),
              score.rounded());
      return new ScoreRow(other, file, number, session, cells);
    }

    /** Whether it stands in a sessions file. */
    public boolean wide() {
      return session != null;
    }
  }

  /** One row of another kind of file: its key, what it says under it, and its cells. */
  public record KeyedRow(String key, List<Object> content, Map<String, String> cells) {}

  /** One adverse event, or `none`; severity and serious are empty where the export is silent. */
  public record Event(String term, String severity, String serious) {}

  /** One score; timing is `before`, `after` or empty. */
  public record Score(
      String patient,
      String instrument,
      NaiveMoment at,
      String timing,
      BigDecimal value,
      boolean rounded) {
    /** "(patient_id, instrument, scored_on with time, timing)". */
    public List<Object> key() {
      return List.of(patient, instrument, at, timing);
    }

    /** The date of the score. */
    public LocalDate date() {
      return at.date();
    }

    /** "an `after` score counts that day's, others do not". */
    public int sessionsBefore(List<Session> sessions) {
      int count = 0;
      for (Session session : sessions) {
        boolean sameDay = session.date().equals(date());
        if (session.date().isBefore(date()) || (sameDay && timing.equals("after"))) {
          count++;
        }
      }
      return count;
    }
  }

  /**
   * One patient row; unknown numbers and dates are null, an unknown sex is `unknown`;
   * contraindications are null where there is no column for them.
   */
  public record Patient(
      String id,
      Integer birthYear,
      LocalDate birthDate,
      String sex,
      Integer priorTreatmentsFailed,
      String firstCondition,
      List<String> contraindications,
      List<String> symptoms) {}

  /** One source after its rows are settled and rows after the as-of date left out. */
  public record Source(
      String name,
      LocalDate completeFrom,
      Map<String, Patient> patients,
      List<Session> sessions,
      List<Score> scores,
      Map<String, Integer> rejected,
      Map<String, Map<String, Event>> events,
      boolean eventsRecorded) {
    /** The scores of one patient on one instrument, in order. */
    public List<Score> scoresOf(String patient, String instrument) {
      List<Score> found = new ArrayList<>();
      for (Score score : scores) {
        if (score.instrument().equals(instrument) && score.patient().equals(patient)) {
          found.add(score);
        }
      }
      found.sort(IN_ORDER_OF_SCORES);
      return found;
    }

    /** The patients with a given session for the condition, not after as-of. */
    public Set<String> treatedFor(String condition) {
      Set<String> treated = new TreeSet<>();
      for (Session session : sessions) {
        if (session.given() && session.condition().equals(condition)) {
          treated.add(session.patient());
        }
      }
      return treated;
    }
  }
}

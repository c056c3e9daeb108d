package org.clinicoutcomes.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a patient's given sessions for one condition into series.
 *
 * <p>A session starts a new series if it is the first, if it lies too long after the previous one
 * or under another series id, if it states another purpose than the series' kind, or if a long
 * induction already has its planned sessions.
 */
public final class SeriesAssembler {

  private final SeriesRules rules;
  private final int asOfDay;
  private final @Nullable LocalDate completeFrom;

  /**
   * @param completeFrom the date from which the source's records are complete, if stated: a first
   *     series starting too soon after it may have begun before the records
   */
  public SeriesAssembler(SeriesRules rules, LocalDate asOf, @Nullable LocalDate completeFrom) {
    this.rules = rules;
    this.asOfDay = Math.toIntExact(asOf.toEpochDay());
    this.completeFrom = completeFrom;
  }

  /**
   * The series of one patient and condition.
   *
   * @param sessions given sessions in {@link Session#ORDER}
   */
  public List<Series> assemble(List<Session> sessions) {
    List<Draft> drafts = new ArrayList<>();
    for (Session session : sessions) {
      Draft current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      if (current == null || startsNew(session, current)) {
        drafts.add(new Draft(session, kindOfSeriesStarting(session, current)));
      } else {
        current.add(session);
      }
    }
    return finished(drafts);
  }

  private boolean startsNew(Session session, Draft series) {
    return liesApart(session, series)
        || (session.purpose() != null && session.purpose() != series.kind)
        || outlastsInduction(session, series);
  }

  private boolean liesApart(Session session, Draft series) {
    int gap = session.epochDay() - series.lastDay();
    if (session.seriesId() != null && series.lastKnownId != null) {
      return !session.seriesId().equals(series.lastKnownId) || gap > rules.join();
    }
    return gap > rules.gap();
  }

  private boolean outlastsInduction(Session session, Draft series) {
    return series.kind == Purpose.INDUCTION
        && session.epochDay() - series.firstDay() > rules.longInduction()
        && series.sessions.size() >= series.planned();
  }

  private Purpose kindOfSeriesStarting(Session session, @Nullable Draft previous) {
    if (session.purpose() != null) {
      return session.purpose();
    }
    if (previous == null) {
      return mayHaveBegunEarlier(session) ? Purpose.MAINTENANCE : Purpose.INDUCTION;
    }
    boolean longAfter = session.epochDay() - previous.lastDay() > rules.reinduction();
    return longAfter ? Purpose.INDUCTION : Purpose.MAINTENANCE;
  }

  private boolean mayHaveBegunEarlier(Session session) {
    return completeFrom != null
        && session.epochDay() - completeFrom.toEpochDay() < rules.reinduction();
  }

  private List<Series> finished(List<Draft> drafts) {
    Series[] finished = new Series[drafts.size()];
    Integer nextStart = null;
    Integer nextInductionStart = null;
    int firstInduction = firstInduction(drafts);
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Course course = i == firstInduction ? Course.FIRST : Course.REPEAT;
      finished[i] = draft.finish(i + 1, status(draft), course, nextStart, nextInductionStart);
      nextStart = draft.firstDay();
      nextInductionStart = draft.kind == Purpose.INDUCTION ? nextStart : nextInductionStart;
    }
    return List.of(finished);
  }

  private static int firstInduction(List<Draft> drafts) {
    int index = 0;
    while (index < drafts.size() && drafts.get(index).kind != Purpose.INDUCTION) {
      index++;
    }
    return index;
  }

  private SeriesStatus status(Draft draft) {
    return asOfDay - draft.lastDay() > rules.closed()
        ? SeriesStatus.CLOSED
        : SeriesStatus.IN_PROGRESS;
  }

  /** A series while sessions still join it. */
  private static final class Draft {
    private final List<Session> sessions = new ArrayList<>();
    private final Purpose kind;
    private @Nullable String lastKnownId;

    Draft(Session first, Purpose kind) {
      this.kind = kind;
      add(first);
    }

    void add(Session session) {
      sessions.add(session);
      lastKnownId = session.seriesId() == null ? lastKnownId : session.seriesId();
    }

    /** No plan counts as none planned. */
    int planned() {
      Integer planned = sessions.get(0).planned();
      return planned == null ? 0 : planned;
    }

    int firstDay() {
      return sessions.get(0).epochDay();
    }

    int lastDay() {
      return sessions.get(sessions.size() - 1).epochDay();
    }

    Series finish(
        int number,
        SeriesStatus status,
        Course course,
        @Nullable Integer nextStart,
        @Nullable Integer nextInductionStart) {
      return new Series(
          number, kind, status, course, List.copyOf(sessions), nextStart, nextInductionStart);
    }
  }
}

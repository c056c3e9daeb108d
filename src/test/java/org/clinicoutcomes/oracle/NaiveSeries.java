package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.Source;

/** One series of a patient for a condition: what section 1 of outcomes.md says about it. */
public final class NaiveSeries {
  static final String INDUCTION = "induction";
  static final String MAINTENANCE = "maintenance";

  /** Where the series belongs; siblings are all series of the patient for the condition. */
  private final Source source;

  private final List<NaiveSeries> siblings;
  private final String kind;
  private final LocalDate asOf;
  private final List<Session> sessions = new ArrayList<>();

  private NaiveSeries(Source source, List<NaiveSeries> siblings, Session opener, LocalDate asOf) {
    this.source = source;
    this.siblings = siblings;
    this.asOf = asOf;
    this.kind = kindOf(source, siblings, opener);
    sessions.add(opener);
  }

  /** Every series of a source, by patient, condition and number. */
  public static List<NaiveSeries> cutAll(Source source, LocalDate asOf) {
    TreeSet<String> patients = new TreeSet<>(NaiveRecords.BY_CODE_POINT);
    source.sessions().forEach(session -> patients.add(session.patient()));
    List<NaiveSeries> all = new ArrayList<>();
    for (String patient : patients) {
      for (String condition : new TreeSet<>(NaiveRow.CONDITIONS)) {
        all.addAll(cut(source, patient, condition, asOf));
      }
    }
    return all;
  }

  /** "A patient's given sessions for one condition, in order, are cut into series." */
  private static List<NaiveSeries> cut(
      Source source, String patient, String condition, LocalDate asOf) {
    List<Session> given = new ArrayList<>();
    for (Session session : source.sessions()) {
      boolean ofBoth = session.patient().equals(patient) && session.condition().equals(condition);
      if (ofBoth && session.given()) {
        given.add(session);
      }
    }
    given.sort(NaiveRecords.IN_ORDER_OF_SESSIONS);
    List<NaiveSeries> cut = new ArrayList<>();
    for (Session session : given) {
      if (cut.isEmpty() || cut.get(cut.size() - 1).isEndedBy(session)) {
        cut.add(new NaiveSeries(source, cut, session, asOf));
      } else {
        cut.get(cut.size() - 1).sessions.add(session);
      }
    }
    return cut;
  }

  /** "A session starts a new series if it is the first, or ...". */
  private boolean isEndedBy(Session session) {
    return isEndedByGapOrId(session) || isEndedByPurpose(session) || isEndedByPlan(session);
  }

  /** "where it and the series both carry a `series_id` (... the last one known): ...". */
  private boolean isEndedByGapOrId(Session session) {
    long gap = days(last().date(), session.date());
    String known = "";
    for (Session earlier : sessions) {
      known = earlier.seriesId().isEmpty() ? known : earlier.seriesId();
    }
    if (!known.isEmpty() && !session.seriesId().isEmpty()) {
      // "the ids differ, at any gap, or more than 90 days lie since the previous session"
      return !known.equals(session.seriesId()) || gap > 90;
    }
    return gap > 21; // "otherwise: more than 21 days lie since it"
  }

  /** "or it states a `purpose` ... other than the kind of the series it would join". */
  private boolean isEndedByPurpose(Session session) {
    return !session.purpose().isEmpty() && !session.purpose().equals(kind);
  }

  /** "or the series is an induction, the session is dated more than 42 days after ...". */
  private boolean isEndedByPlan(Session session) {
    int planned = first().planned() == null ? 0 : first().planned(); // "none counts as 0"
    boolean late = days(first().date(), session.date()) > 42;
    return kind.equals(INDUCTION) && late && sessions.size() >= planned;
  }

  /** "Kind of a series: its first session's stated purpose; else ...". */
  private static String kindOf(Source source, List<NaiveSeries> earlier, Session opener) {
    if (!opener.purpose().isEmpty()) {
      return opener.purpose();
    }
    if (earlier.isEmpty()) {
      // "a first series starting less than 90 days after it without a stated purpose is
      // maintenance"
      LocalDate completeFrom = source.completeFrom();
      boolean early = completeFrom != null && opener.date().isBefore(completeFrom.plusDays(90));
      return early ? MAINTENANCE : INDUCTION;
    }
    // "or starts more than 90 days after the previous given session for it"
    LocalDate previous = earlier.get(earlier.size() - 1).last().date();
    return days(previous, opener.date()) > 90 ? INDUCTION : MAINTENANCE;
  }

  static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  Source source() {
    return source;
  }

  String patient() {
    return first().patient();
  }

  String condition() {
    return first().condition();
  }

  List<Session> sessions() {
    return sessions;
  }

  Session first() {
    return sessions.get(0);
  }

  Session last() {
    return sessions.get(sessions.size() - 1);
  }

  /** "series (1, 2, … per patient and condition)". */
  int number() {
    return siblings.indexOf(this) + 1;
  }

  String kind() {
    return kind;
  }

  boolean isInduction() {
    return kind.equals(INDUCTION);
  }

  /** "Closed: as-of − last session > 31 days; else in progress." */
  boolean isClosed() {
    return days(last().date(), asOf) > 31;
  }

  String status() {
    return isClosed() ? "closed" : "in_progress";
  }

  /** "`first` for the patient's first induction for the condition, else `repeat`". */
  String course() {
    for (NaiveSeries each : siblings) {
      if (each.isInduction()) {
        return each == this ? "first" : "repeat";
      }
    }
    return "repeat";
  }

  /** "Drug and route of a series are its first session's, or `mixed` if its sessions differ". */
  String drug() {
    boolean one = sessions.stream().allMatch(s -> s.drug().equals(first().drug()));
    return one ? first().drug() : "mixed";
  }

  String route() {
    boolean one = sessions.stream().allMatch(s -> s.route().equals(first().route()));
    return one ? first().route() : "mixed";
  }

  /** All series of the patient for the condition, this one included. */
  List<NaiveSeries> siblings() {
    return siblings;
  }

  /** The first session's date of the patient's next series for the condition, or null. */
  LocalDate nextSeriesOn() {
    return number() < siblings.size() ? siblings.get(number()).first().date() : null;
  }

  /** The first session's date of the patient's next induction for the condition, or null. */
  LocalDate nextInductionOn() {
    for (NaiveSeries later : siblings.subList(number(), siblings.size())) {
      if (later.isInduction()) {
        return later.first().date();
      }
    }
    return null;
  }
}

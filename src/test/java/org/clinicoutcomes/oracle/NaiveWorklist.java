package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Event;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** worklist.csv, but for its sentences: `why` holds the values and dates a reason must name. */
final class NaiveWorklist {
  private static final List<String> READINGS =
      List.of("before", "max", "discharge", "monitored_min");

  private final NaiveSite site;
  private final LocalDate asOf;
  private final Set<String> recorded = new TreeSet<>();

  /** "The latest series" of the patient at hand. */
  private NaiveSeries latest;

  /** The entries of the patient at hand, by what makes two of them one. */
  private final Map<List<Object>, List<String>> entries = new LinkedHashMap<>();

  private NaiveWorklist(NaiveSite site, LocalDate asOf) {
    this.site = site;
    this.asOf = asOf;
    for (Session session : site.source().sessions()) {
      for (String reading : READINGS) {
        if (session.given() && has(session, reading)) {
          recorded.add(reading);
        }
      }
    }
  }

  static NaiveTable table(List<NaiveSite> sites, LocalDate asOf) {
    NaiveTable table =
        NaiveTable.of(
            "source, patient_id, condition, clinic, item, since, why, clinician, band, instrument,"
                + " value, answered_on, days_ago, course, last_session, in_treatment, due_by");
    for (NaiveSite site : sites) {
      NaiveWorklist worklist = new NaiveWorklist(site, asOf);
      Set<String> patients = new TreeSet<>(NaiveRecords.BY_CODE_POINT);
      site.series().forEach(one -> patients.add(one.patient()));
      patients.forEach(patient -> worklist.list(patient).forEach(table::add));
    }
    return table.sortedBy("source", "patient_id", "condition", "clinic", "item", "since", "why");
  }

  private List<List<String>> list(String patient) {
    entries.clear();
    List<List<NaiveSeries>> courses = new ArrayList<>();
    for (List<NaiveSeries> course : site.courses()) {
      if (course.get(0).patient().equals(patient)) {
        courses.add(course);
      }
    }
    // "the one of the later session": its course comes first
    courses.sort(
        Collections.reverseOrder(
            (a, b) -> NaiveRecords.IN_ORDER_OF_SESSIONS.compare(last(a).last(), last(b).last())));
    latest = last(courses.get(0));
    listIdeation(latest);
    listSeriousEvent(latest);
    listContraindication(latest);
    listReadings(latest);
    for (List<NaiveSeries> course : courses) {
      listWorsened(course);
      listNoResponse(last(course));
      listEndScoreDue(last(course));
      listFollowUpDue(course);
    }
    return List.copyOf(entries.values());
  }

  private static NaiveSeries last(List<NaiveSeries> course) {
    return course.get(course.size() - 1);
  }

  /** An entry without an answer: "`due_by` of today is the as-of date, of this week ...". */
  private void add(
      NaiveSeries of, String item, LocalDate since, String why, String band, LocalDate useUntil) {
    add(of, item, since, why, band, useUntil, List.of("", "", "", "", ""));
  }

  private void add(
      NaiveSeries of,
      String item,
      LocalDate since,
      String why,
      String band,
      LocalDate useUntil,
      List<String> answer) {
    List<String> rest = new ArrayList<>(List.of(band));
    rest.addAll(answer);
    rest.add(latest.last().date().toString());
    rest.add(latest.isClosed() ? "no" : "yes");
    LocalDate due =
        band.equals("today") ? asOf : band.equals("this_week") ? asOf.plusDays(7) : useUntil;
    rest.add(due == null ? "" : due.toString());
    List<String> row = new ArrayList<>(identified(of, item, since, why));
    row.addAll(rest);
    entries.putIfAbsent(List.of(item, since, why), row);
  }

  private List<String> identified(NaiveSeries of, String item, LocalDate since, String why) {
    String clinician = of.last().clinician();
    return List.of(
        site.name(),
        of.patient(),
        of.condition(),
        site.clinicOf(of),
        item,
        since.toString(),
        why,
        clinician.equals("unknown") ? "" : clinician);
  }

  private static String text(Score score) {
    return NaiveStatistics.score(score.value()) + " " + score.date();
  }

  private void listIdeation(NaiveSeries latest) {
    for (String instrument : List.of("cssrs_ideation", "phq9_item9")) {
      List<Score> answers = site.source().scoresOf(latest.patient(), instrument);
      LocalDate since = null;
      for (Score answer : answers) {
        boolean present = answer.value().compareTo(BigDecimal.ONE) >= 0;
        since = !present ? null : since == null ? answer.date() : since;
      }
      if (since != null) {
        Score now = answers.get(answers.size() - 1);
        Score before = answers.size() > 1 ? answers.get(answers.size() - 2) : null;
        boolean rise = before != null && now.value().compareTo(before.value()) > 0;
        int alarm = instrument.equals("cssrs_ideation") ? 4 : 2;
        boolean urgent = now.value().compareTo(new BigDecimal(alarm)) >= 0;
        String item = urgent ? "ideation_urgent" : rise ? "ideation_rise" : "ideation";
        String why = instrument + ": " + text(now) + (before == null ? "" : " " + text(before));
        long ago = NaiveSeries.days(now.date(), asOf);
        String band = bandOfAnswer(ago, urgent || rise);
        String value = NaiveStatistics.score(now.value());
        String course = before == null ? "first" : course(now.value().compareTo(before.value()));
        List<String> answer = List.of(instrument, value, now.date().toString(), "" + ago, course);
        add(latest, item, since, why, band, null, answer);
      }
    }
  }

  private static String course(int compared) {
    return compared > 0 ? "rose" : compared < 0 ? "fell" : "same";
  }

  /** "`today`: ... at most 7 days old, or at most 30 and urgent or a rise ...". */
  private String bandOfAnswer(long ago, boolean alarming) {
    if (ago <= 7 || (alarming && ago <= 30)) {
      return "today";
    }
    return !latest.isClosed() || ago <= 90 ? "this_week" : "review_once";
  }

  private void listSeriousEvent(NaiveSeries latest) {
    LocalDate day = latest.last().date();
    Set<String> serious = new TreeSet<>();
    for (Session session : site.source().sessions()) {
      boolean here = session.patient().equals(latest.patient()) && session.date().equals(day);
      if (here && session.given()) {
        for (Event event : site.source().events().getOrDefault(session.id(), Map.of()).values()) {
          if (event.serious().equals("yes") && !event.term().equals("none")) {
            serious.add(event.term());
          }
        }
      }
    }
    if (!serious.isEmpty()) {
      String why = day + " " + String.join(", ", serious);
      add(latest, "serious_event", day, why, bandOfEvent(NaiveSeries.days(day, asOf)), null);
    }
  }

  /** "a serious event of the last 7 days ... of the last 90 days, or of somebody in treatment". */
  private String bandOfEvent(long ago) {
    if (ago <= 7) {
      return "today";
    }
    return !latest.isClosed() || ago <= 90 ? "this_week" : "review_once";
  }

  private void listContraindication(NaiveSeries latest) {
    Patient patient = site.source().patients().get(latest.patient());
    if (patient == null || patient.contraindications() == null) {
      return;
    }
    Set<String> named = new TreeSet<>(patient.contraindications());
    if (!named.isEmpty() && !latest.isClosed()) {
      boolean treatedForIt =
          site.source().treatedFor("bipolar_depression").contains(latest.patient());
      String why =
          String.join(", ", named)
              .replace("bipolar_disorder", treatedForIt ? "bipolar_disorder!" : "bipolar_disorder");
      add(latest, "contraindication", latest.first().date(), why, "this_week", null);
    }
  }

  private void listReadings(NaiveSeries latest) {
    Session session = latest.last();
    List<String> flaws = new ArrayList<>();
    for (String reading : READINGS) {
      boolean asked = !reading.equals("monitored_min") || session.drug().equals("esketamine");
      if (asked && recorded.contains(reading) && !has(session, reading)) {
        flaws.add("no " + reading);
      }
    }
    BigDecimal minutes = session.readings().get("monitored_min");
    boolean esketamine = session.drug().equals("esketamine");
    if (esketamine && minutes != null && minutes.compareTo(BigDecimal.valueOf(120)) < 0) {
      flaws.add(NaiveStatistics.score(minutes) + " of 120");
    }
    if (!flaws.isEmpty() && !latest.isClosed()) {
      String why = session.date() + " " + flaws;
      add(latest, "readings_missing", session.date(), why, "next_session", null);
    }
  }

  /** "either of its two values". */
  private static boolean has(Session session, String reading) {
    Set<String> taken = session.readings().keySet();
    return reading.equals("monitored_min")
        ? taken.contains(reading)
        : taken.containsAll(List.of("systolic_" + reading, "diastolic_" + reading));
  }

  private void listWorsened(List<NaiveSeries> course) {
    Measure headline = site.headline(course.get(0).condition());
    Score baseline = null;
    for (NaiveSeries one : course) {
      Score own = site.scores(one, headline).baseline();
      baseline = own == null ? baseline : own;
    }
    Measure harm = harm(course.get(0).condition(), headline.instrument());
    if (baseline == null || harm == null || !harm.admits(baseline.value())) {
      return;
    }
    List<Score> all = site.source().scoresOf(course.get(0).patient(), headline.instrument());
    Score since = null;
    Score now = null;
    for (Score score : all.subList(all.indexOf(baseline) + 1, all.size())) {
      if (!score.timing().equals("after")) {
        boolean met = harm.meets(baseline.value(), score.value());
        since = !met ? null : since == null ? score : since;
        now = score;
      }
    }
    if (since != null && NaiveSeries.days(now.date(), asOf) <= 365) {
      String why = text(baseline) + " " + text(now) + harm.id();
      add(last(course), "worsened", since.date(), why, "this_week", null);
    }
  }

  private Measure harm(String condition, String instrument) {
    Measure first = null;
    for (Measure measure : site.inForce(condition)) {
      boolean earlier = first == null || measure.id().compareTo(first.id()) < 0;
      if (measure.harm() && measure.instrument().equals(instrument) && earlier) {
        first = measure;
      }
    }
    return first;
  }

  private boolean canBeJudged(NaiveScores scores) {
    return scores.baseline() != null && scores.measure().admits(scores.baseline().value());
  }

  private void listNoResponse(NaiveSeries one) {
    NaiveScores scores = site.scores(one, site.headline(one.condition()));
    if (one.isClosed() || one.sessions().size() < 3 || !canBeJudged(scores)) {
      return;
    }
    List<Score> span = scores.span();
    boolean scored = !span.isEmpty() && span.get(0).sessionsBefore(one.sessions()) <= 3;
    if (scored && span.stream().noneMatch(scores::meets)) {
      String to = text(span.get(span.size() - 1));
      String why = one.sessions().size() + " " + text(scores.baseline()) + " " + to;
      add(one, "no_response", one.sessions().get(2).date(), why, "next_session", null);
    }
  }

  private void listEndScoreDue(NaiveSeries one) {
    Measure headline = site.headline(one.condition());
    NaiveScores scores = site.scores(one, headline);
    LocalDate last = one.last().date();
    boolean due = !last.plusDays(7).isAfter(asOf);
    if (one.isClosed() || !one.isInduction() || !due || !canBeJudged(scores)) {
      return;
    }
    int notBefore = NaiveMeasures.BY_INSTRUMENT.get(headline.instrument()).endNotBefore();
    LocalDate earliest = one.first().date().plusDays(notBefore);
    for (Score score : scores.span()) {
      boolean late = !score.date().isBefore(last.minusDays(7));
      if (late && !score.date().isBefore(earliest)) {
        return;
      }
    }
    String why = last + " " + last.plusDays(31) + headline.instrument();
    add(one, "end_score_due", last.plusDays(7), why, "next_session", last.plusDays(31));
  }

  private void listFollowUpDue(List<NaiveSeries> course) {
    NaiveSeries induction = null;
    for (NaiveSeries one : course) {
      induction = one.isInduction() ? one : induction;
    }
    if (induction == null) {
      return;
    }
    NaiveScores scores = site.scores(induction, site.headline(induction.condition()));
    if (!scores.rung().equals("improved")) {
      return;
    }
    for (int days : new int[] {30, 90}) {
      LocalDate due = scores.end().date().plusDays(days);
      LocalDate from = due.minusDays(14);
      boolean open = !asOf.isBefore(from) && !asOf.isAfter(due.plusDays(14));
      Set<Boolean> scored = new HashSet<>();
      scores.followUp().forEach(score -> scored.add(!score.date().isBefore(from)));
      if (open && !scored.contains(true)) {
        String end = NaiveStatistics.score(scores.end().value());
        String why = due + " " + days + " " + end + " " + due.plusDays(14);
        add(last(course), "follow_up_due", from, why, "next_session", due.plusDays(14));
        return;
      }
    }
  }
}

package org.clinicoutcomes.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.figures.ActivityFigures;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Line;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Chart;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Place;

/** How much was done, month by month, months without a session among them. */
final class ActivityBlock {

  private static final String TABLE = "Activity";

  /** More months than this make a chart that cannot be read. */
  private static final int CHARTED_MONTHS = 36;

  /** Of fewer nothing can be seen. */
  private static final int FEWEST_MONTHS = 3;

  private static final List<Figure<Line<ActivityKey, ActivityTally>>> SHOWN =
      Figure.chosen(
          ActivityFigures.FIGURES,
          "drug",
          "route",
          "month",
          "patients",
          "inductions_started",
          "maintenance_started",
          "sessions");
  private static final String MONTH = SHOWN.get(2).title();
  private static final String SESSIONS = SHOWN.get(SHOWN.size() - 1).title();

  private final Findings findings;

  ActivityBlock(Findings findings) {
    this.findings = findings;
  }

  /** That of one clinic, or of all. */
  Block of(String clinic) {
    SortedMap<ActivityKey, ActivityTally> activity = findings.of(Families.ACTIVITY, clinic);
    List<String> months = months(activity);
    List<List<Value>> rows = new ArrayList<>();
    addRows(clinic, Place.EVERY, Place.EVERY, months, activity, rows);
    for (Place place : given(activity)) {
      addRows(clinic, place.drug(), place.route(), months, activity, rows);
    }
    return new Block(
        "Activity: patients, series begun and sessions, month by month",
        List.of(
            "Patients with a given session in the month, each once in each row; series count in the"
                + " month of their first session.",
            "All together first, then each drug by its route. The last month may not be over:"
                + " the records are read up to "
                + findings.asOf()
                + "."),
        Table.of(TABLE, Figure.columns(SHOWN), rows),
        Charts.above(months.size() >= FEWEST_MONTHS ? charts(months, rows) : List.of()));
  }

  /** Every month from the first with a session to the last. */
  private static List<String> months(SortedMap<ActivityKey, ActivityTally> activity) {
    List<String> months = new ArrayList<>();
    if (!activity.isEmpty()) {
      YearMonth last = YearMonth.parse(activity.lastKey().month());
      for (YearMonth at = YearMonth.parse(activity.firstKey().month());
          !at.isAfter(last);
          at = at.plusMonths(1)) {
        months.add(at.toString());
      }
    }
    return months;
  }

  private static List<Place> given(SortedMap<ActivityKey, ActivityTally> activity) {
    SortedSet<String> pairs = new TreeSet<>();
    List<Place> places = new ArrayList<>();
    for (ActivityKey key : activity.keySet()) {
      boolean isOne = !key.drug().equals(Place.EVERY) && !key.route().equals(Place.EVERY);
      if (isOne) {
        pairs.add(key.drug() + ' ' + key.route());
      }
    }
    for (String pair : pairs) {
      int space = pair.indexOf(' ');
      places.add(new Place("", pair.substring(0, space), pair.substring(space + 1)));
    }
    return places;
  }

  private static void addRows(
      String clinic,
      String drug,
      String route,
      List<String> months,
      SortedMap<ActivityKey, ActivityTally> activity,
      List<List<Value>> rows) {
    for (String month : months) {
      ActivityKey key = new ActivityKey(clinic, month, drug, route);
      ActivityTally tally = activity.getOrDefault(key, ActivityTally.NONE);
      rows.add(Figure.values(SHOWN, new Line<>(key, tally)));
    }
  }

  /** The first rows are those of all sessions together. */
  private static List<Chart> charts(List<String> months, List<List<Value>> rows) {
    int from = Math.max(0, months.size() - CHARTED_MONTHS);
    List<Long> sessions =
        rows.subList(from, months.size()).stream()
            .map(row -> ((Value.Count) row.get(row.size() - 1)).count())
            .toList();
    return List.of(
        new Chart(
            Chart.Kind.COUNTS,
            "Sessions given by month",
            "Sessions given: a column for each of the "
                + sessions.size()
                + " months from "
                + months.get(from)
                + " to "
                + months.get(months.size() - 1)
                + ", as high as their number, which lies between "
                + Collections.min(sessions)
                + " and "
                + Collections.max(sessions)
                + ".",
            MONTH,
            SESSIONS,
            List.of(
                new Chart.Line(
                    SESSIONS, TABLE, from, sessions.size(), MONTH, SESSIONS, List.of(), false))));
  }
}

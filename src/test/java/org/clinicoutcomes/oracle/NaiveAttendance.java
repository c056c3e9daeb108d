package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.oracle.NaiveCells.Cell;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** attendance.csv and activity.csv, as "Attendance and activity" says, cell by cell. */
final class NaiveAttendance {
  private static final int[] FROM = {0, 1, 2, 4, 6, 9, 15, 22, Integer.MAX_VALUE};

  /** One row before it is text; days holds what the median is of. */
  private static final class Row {
    private int count;
    private int of;
    private final List<BigDecimal> days = new ArrayList<>();
  }

  private final Map<List<String>, Row> rows = new LinkedHashMap<>();

  private NaiveAttendance() {}

  static NaiveTable table(List<NaiveSite> sites) {
    NaiveAttendance attendance = new NaiveAttendance();
    for (NaiveSite site : sites) {
      for (Cell cell : NaiveCells.of(site)) {
        List<String> conditions = new ArrayList<>(NaiveRow.CONDITIONS);
        conditions.add("all");
        conditions.forEach(condition -> attendance.count(site, cell, condition));
        attendance.countDense(site, cell);
      }
    }
    NaiveTable table =
        NaiveTable.of(
            "clinic, condition, drug, route, item, value, count, of, share, low, high, median");
    Map<List<String>, Integer> all = new HashMap<>();
    attendance.rows.forEach((key, row) -> all.merge(shares(key), row.of, Integer::sum));
    attendance.rows.forEach((key, row) -> add(table, key, row, all));
    return table.sortedBy("clinic", "condition", "drug", "route", "item", "value#");
  }

  /** Of those that stopped after a number of sessions, all that did not complete. */
  private static void add(
      NaiveTable table, List<String> key, Row row, Map<List<String>, Integer> all) {
    boolean stopped = key.get(4).equals("stopped_after");
    int of = stopped ? all.getOrDefault(shares(key), 0) : row.of;
    if (of == 0) {
      return;
    }
    boolean patients = key.get(4).equals("dense");
    List<String> text = new ArrayList<>(key);
    text.add("" + row.count);
    text.add("" + of);
    text.add(NaiveStatistics.text(NaiveStatistics.ratio(row.count, of)));
    text.add(patients ? NaiveStatistics.text(NaiveStatistics.wilsonLow(row.count, of)) : "");
    text.add(patients ? NaiveStatistics.text(NaiveStatistics.wilsonHigh(row.count, of)) : "");
    text.add(NaiveStatistics.text(NaiveStatistics.median(row.days)));
    table.add(text);
  }

  /** What rows of one item have in common. */
  private static List<String> shares(List<String> key) {
    return key.subList(0, 5);
  }

  private void count(NaiveSite site, Cell cell, String condition) {
    boolean everything = cell.drug().equals("all") && cell.route().equals("all");
    for (Session session : site.source().sessions()) {
      if (isOf(condition, session) && cell.sessions().test(session)) {
        if (everything) {
          add(site, cell, condition, "no_show", "", session.status().equals("no_show"));
          add(site, cell, condition, "cancelled", "", session.status().equals("cancelled"));
        }
        if (session.given()) {
          boolean early = session.status().equals("stopped_early");
          add(site, cell, condition, "stopped_early", "", early);
        }
      }
    }
    for (NaiveSeries one : site.series()) {
      boolean here = cell.holds(one.first().clinic(), one.drug(), one.route());
      if (here && isOf(condition, one.first())) {
        countSeries(site, cell, condition, one);
      }
    }
  }

  private static boolean isOf(String condition, Session session) {
    return condition.equals("all") || condition.equals(session.condition());
  }

  private void countSeries(NaiveSite site, Cell cell, String condition, NaiveSeries one) {
    List<Session> sessions = one.sessions();
    if (one.isInduction() && one.isClosed()) {
      Integer all = all(one);
      add(site, cell, condition, "not_stated", "", all == null);
      if (all != null) {
        add(site, cell, condition, "completed", "", sessions.size() >= all);
        if (sessions.size() < all) {
          add(site, cell, condition, "stopped_after", "" + sessions.size(), true);
        }
      }
    }
    for (int i = 1; i < sessions.size(); i++) {
      long days = NaiveSeries.days(sessions.get(i - 1).date(), sessions.get(i).date());
      add(site, cell, condition, "days_between", "", true).days.add(BigDecimal.valueOf(days));
      for (int group = 0; group + 1 < FROM.length; group++) {
        boolean in = days >= FROM[group] && days < FROM[group + 1];
        add(site, cell, condition, "days_between", "" + FROM[group], in);
      }
    }
  }

  /**
   * "given ≥ planned; where nothing is planned ≥ 6 for IV ..., ≥ 8 esketamine, else not stated".
   */
  private static Integer all(NaiveSeries one) {
    Integer planned = one.first().planned();
    if (planned != null && planned > 0) {
      return planned;
    }
    if (one.drug().equals("esketamine")) {
      return 8;
    }
    return one.route().equals("iv") ? 6 : null;
  }

  private void countDense(NaiveSite site, Cell cell) {
    if (!cell.route().equals("all") || cell.drug().equals("mixed")) {
      return;
    }
    List<Session> given = site.source().sessions().stream().filter(Session::given).toList();
    Set<String> here = new LinkedHashSet<>();
    given.stream().filter(cell.sessions()).forEach(session -> here.add(session.patient()));
    for (String patient : here) {
      List<Session> own = given.stream().filter(s -> s.patient().equals(patient)).toList();
      boolean ketamine = isDense(own, "ketamine", 12);
      boolean esketamine = isDense(own, "esketamine", 17);
      boolean dense =
          (ketamine && !cell.drug().equals("esketamine"))
              || (esketamine && !cell.drug().equals("ketamine"));
      add(site, cell, "all", "dense", "", dense);
    }
  }

  private static boolean isDense(List<Session> own, String drug, int limit) {
    for (Session first : own) {
      LocalDate after = first.date().plusDays(90);
      long within =
          own.stream()
              .filter(s -> s.drug().equals(drug))
              .filter(s -> !s.date().isBefore(first.date()) && s.date().isBefore(after))
              .count();
      if (within > limit) {
        return true;
      }
    }
    return false;
  }

  private Row add(
      NaiveSite site, Cell cell, String condition, String item, String value, boolean with) {
    List<String> key = List.of(cell.shown(site), condition, cell.drug(), cell.route(), item, value);
    Row row = rows.computeIfAbsent(key, k -> new Row());
    row.count += with ? 1 : 0;
    row.of++;
    return row;
  }

  static NaiveTable activity(List<NaiveSite> sites) {
    Map<List<String>, int[]> counts = new LinkedHashMap<>();
    for (NaiveSite site : sites) {
      for (Cell cell : NaiveCells.of(site)) {
        Set<List<String>> patients = new LinkedHashSet<>();
        for (Session session : site.source().sessions()) {
          if (session.given() && cell.sessions().test(session)) {
            int[] row = counts.computeIfAbsent(key(site, cell, session), k -> new int[4]);
            row[0] += patients.add(List.of(session.patient(), month(session))) ? 1 : 0;
            row[3]++;
          }
        }
        for (NaiveSeries one : site.series()) {
          if (cell.sessions().test(one.first())) {
            counts.get(key(site, cell, one.first()))[one.isInduction() ? 1 : 2]++;
          }
        }
      }
    }
    NaiveTable table =
        NaiveTable.of(
            "clinic, month, drug, route, patients, inductions_started, maintenance_started,"
                + " sessions");
    counts.forEach(
        (key, n) -> {
          List<String> row = new ArrayList<>(key);
          row.addAll(List.of("" + n[0], "" + n[1], "" + n[2], "" + n[3]));
          table.add(row);
        });
    return table.sortedBy("clinic", "month", "drug", "route");
  }

  private static List<String> key(NaiveSite site, Cell cell, Session session) {
    return List.of(cell.shown(site), month(session), cell.drug(), cell.route());
  }

  private static String month(Session session) {
    return session.date().toString().substring(0, 7);
  }
}

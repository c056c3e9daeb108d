package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.clinicoutcomes.oracle.NaiveRecords.Score;

/** follow_up.csv, assessed.csv and missing.csv: how far the records can be trusted to speak. */
final class NaiveFollowUp {
  private static final int[] DAYS = {30, 90, 180};

  private NaiveFollowUp() {}

  /** "a row for every clinic, condition and measure of durability.csv". */
  static NaiveTable followUp(List<NaiveSite> sites, LocalDate asOf) {
    String header = "clinic, condition, measure, improved, scores, scores_per_patient";
    for (int day : DAYS) {
      header += ", due_# , obtained_# , share_#".replace(" ,", ",").replace("#", "" + day);
    }
    NaiveTable table = NaiveTable.of(header);
    NaiveDurability.groups(sites)
        .forEach((key, members) -> table.add(followUpRow(key, members, asOf)));
    return table.sortedBy("clinic", "condition", "measure");
  }

  private static List<String> followUpRow(
      List<String> key, List<NaiveScores> members, LocalDate asOf) {
    List<NaiveScores> improved = on(members, "improved");
    int scores = 0;
    for (NaiveScores each : improved) {
      scores += each.followUp().size();
    }
    List<String> row = new ArrayList<>(key);
    row.add("" + improved.size());
    row.add("" + scores);
    row.add(NaiveStatistics.text(NaiveStatistics.ratio(scores, improved.size())));
    for (int day : DAYS) {
      // "due: the as-of date is not before the end score + N + follow_up_tolerance (14)"
      List<NaiveScores> due =
          improved.stream().filter(m -> !asOf.isBefore(m.end().date().plusDays(day + 14))).toList();
      int obtained = (int) due.stream().filter(m -> isObtained(m, day)).count();
      row.add("" + due.size());
      row.add("" + obtained);
      row.add(NaiveStatistics.text(NaiveStatistics.ratio(obtained, due.size())));
    }
    return row;
  }

  private static boolean isObtained(NaiveScores scores, int day) {
    for (Score score : scores.followUp()) {
      long since = NaiveSeries.days(scores.end().date(), score.date());
      if (since >= day - 14 && since <= day + 14) {
        return true;
      }
    }
    return false;
  }

  private static List<NaiveScores> on(List<NaiveScores> members, String... rungs) {
    return members.stream().filter(m -> Arrays.asList(rungs).contains(m.rung())).toList();
  }

  /**
   * "a row per clinic, condition, benefit measure, item and value ... where anybody is eligible".
   */
  static NaiveTable assessed(List<NaiveSite> sites) {
    NaiveTable table =
        NaiveTable.of(
            "clinic, condition, measure, item, value, assessed_patients, assessed_count,"
                + " assessed_figure, assessed_sd, missing_patients, missing_count,"
                + " missing_figure, missing_sd, difference, low, high, standardised");
    NaiveDurability.groups(sites)
        .forEach(
            (key, members) -> {
              List<NaiveScores> with = on(members, "improved", "not_improved");
              List<NaiveScores> without = on(members, "no_end_score");
              if (!with.isEmpty() || !without.isEmpty()) {
                addMeans(table, key, "baseline", with, without, m -> m.baseline().value());
                addMeans(
                    table,
                    key,
                    "sessions",
                    with,
                    without,
                    m -> BigDecimal.valueOf(m.series().sessions().size()));
                addShares(table, key, "drug", with, without, m -> m.series().drug());
                addShares(table, key, "route", with, without, m -> m.series().route());
              }
            });
    return table.sortedBy("clinic", "condition", "measure", "item", "value");
  }

  private static void addMeans(
      NaiveTable table,
      List<String> key,
      String item,
      List<NaiveScores> with,
      List<NaiveScores> without,
      Function<NaiveScores, BigDecimal> value) {
    List<BigDecimal> left = with.stream().map(value).toList();
    List<BigDecimal> right = without.stream().map(value).toList();
    Double a = NaiveStatistics.mean(left);
    Double b = NaiveStatistics.mean(right);
    Double sdA = NaiveStatistics.deviation(left);
    Double sdB = NaiveStatistics.deviation(right);
    Double difference = a == null || b == null ? null : Double.valueOf(a - b);
    Double standardised = null;
    if (sdA != null && sdB != null && (sdA > 0 || sdB > 0)) {
      standardised = difference / Math.sqrt((sdA * sdA + sdB * sdB) / 2);
    }
    List<String> row = new ArrayList<>(key);
    row.addAll(List.of(item, "mean", "" + left.size(), ""));
    row.addAll(List.of(NaiveStatistics.text(a), NaiveStatistics.text(sdA)));
    row.addAll(List.of("" + right.size(), ""));
    row.addAll(List.of(NaiveStatistics.text(b), NaiveStatistics.text(sdB)));
    row.addAll(List.of(NaiveStatistics.text(difference), "", ""));
    row.add(NaiveStatistics.text(standardised));
    table.add(row);
  }

  private static void addShares(
      NaiveTable table,
      List<String> key,
      String item,
      List<NaiveScores> with,
      List<NaiveScores> without,
      Function<NaiveScores, String> value) {
    TreeSet<String> values = new TreeSet<>();
    with.forEach(m -> values.add(value.apply(m)));
    without.forEach(m -> values.add(value.apply(m)));
    for (String each : values) {
      int ofWith = (int) with.stream().filter(m -> value.apply(m).equals(each)).count();
      int ofWithout = (int) without.stream().filter(m -> value.apply(m).equals(each)).count();
      addShare(table, key, List.of(item, each), ofWith, with.size(), ofWithout, without.size());
    }
  }

  private static void addShare(
      NaiveTable table, List<String> key, List<String> what, int x, int n, int y, int m) {
    Double a = NaiveStatistics.ratio(x, n);
    Double b = NaiveStatistics.ratio(y, m);
    Double difference = null;
    Double low = null;
    Double high = null;
    if (a != null && b != null) {
      // Newcombe's method 10, from the limits of Wilson
      difference = a - b;
      double down = a - NaiveStatistics.wilsonLow(x, n);
      double up = NaiveStatistics.wilsonHigh(x, n) - a;
      double otherUp = NaiveStatistics.wilsonHigh(y, m) - b;
      double otherDown = b - NaiveStatistics.wilsonLow(y, m);
      low = difference - Math.sqrt(down * down + otherUp * otherUp);
      high = difference + Math.sqrt(up * up + otherDown * otherDown);
    }
    List<String> row = new ArrayList<>(key);
    row.addAll(what);
    row.addAll(List.of("" + n, "" + x, NaiveStatistics.text(a), ""));
    row.addAll(List.of("" + m, "" + y, NaiveStatistics.text(b), ""));
    row.addAll(List.of(NaiveStatistics.text(difference), NaiveStatistics.text(low)));
    row.addAll(List.of(NaiveStatistics.text(high), ""));
    table.add(row);
  }

  /** "a row per clinic and headline for each kind of score that is missing". */
  static NaiveTable missing(List<NaiveSite> sites) {
    Map<List<String>, double[]> found = new TreeMap<>(Comparator.comparing(List::toString));
    for (NaiveSite site : sites) {
      NaiveDurability.groups(List.of(site))
          .forEach(
              (key, members) -> {
                boolean headline = site.headline(key.get(1)).id().equals(key.get(2));
                if (!key.get(0).equals(NaiveSite.ALL) && headline) {
                  addMissing(found, key, members);
                }
              });
    }
    // "rank: the widest first; then clinic, condition, no_end_score before no_baseline"
    List<Map.Entry<List<String>, double[]>> ranked = new ArrayList<>(found.entrySet());
    ranked.sort(
        Comparator.<Map.Entry<List<String>, double[]>>comparingDouble(e -> -e.getValue()[4])
            .thenComparing(e -> e.getKey().get(0), NaiveRecords.BY_CODE_POINT)
            .thenComparing(e -> e.getKey().get(1))
            .thenComparing(e -> e.getKey().get(3), Comparator.reverseOrder()));
    NaiveTable table =
        NaiveTable.of(
            "clinic, condition, measure, missing, rank, count, of, improved, rate, low, high,"
                + " width");
    for (int i = 0; i < ranked.size(); i++) {
      double[] n = ranked.get(i).getValue();
      List<String> row = new ArrayList<>(ranked.get(i).getKey());
      row.addAll(List.of("" + (i + 1), "" + (int) n[0], "" + (int) n[1], "" + (int) n[2]));
      row.add(NaiveStatistics.text(NaiveStatistics.ratio((int) n[2], (int) n[3])));
      row.add(NaiveStatistics.text(n[2] / n[1]));
      row.add(NaiveStatistics.text((n[2] + n[4] * n[1]) / n[1]));
      row.add(NaiveStatistics.text(n[4]));
      table.add(row);
    }
    return table.sortedBy("clinic", "condition", "measure", "missing");
  }

  /** Missing, of, improved, assessed, width. */
  private static void addMissing(
      Map<List<String>, double[]> found, List<String> key, List<NaiveScores> members) {
    int improved = on(members, "improved").size();
    int assessed = improved + on(members, "not_improved").size();
    int noEnd = on(members, "no_end_score").size();
    int noBaseline = on(members, "no_baseline").size();
    int eligible = assessed + noEnd;
    if (noEnd > 0) {
      found.put(
          with(key, "no_end_score"),
          new double[] {noEnd, eligible, improved, assessed, (double) noEnd / eligible});
    }
    if (noBaseline > 0) {
      int of = eligible + noBaseline;
      found.put(
          with(key, "no_baseline"),
          new double[] {noBaseline, of, improved, assessed, (double) (noEnd + noBaseline) / of});
    }
  }

  private static List<String> with(List<String> key, String kind) {
    List<String> longer = new ArrayList<>(key);
    longer.add(kind);
    return longer;
  }
}

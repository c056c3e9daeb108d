package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Score;

/**
 * Section 4, "Within the series (benefit measures; eligible, closed series of either kind)". Every
 * table has a row only where at least one such series exists, for the series' clinic and for `ALL`.
 *
 * <ul>
 *   <li>response_by_session: clinic, condition, measure, k (1 to 6), eligible, responded (sessions
 *       to response ≤ k), scored_by_k, share (responded / eligible).
 *   <li>continued_without_response: clinic, condition, measure (the headline of the series' source;
 *       `ALL` sums the sources with that headline), denominator (at least 4 sessions and a span
 *       score before the 4th; rows with 0 too), continued, share.
 *   <li>same_session_change: clinic, condition, measure, n (session dates with `before` and
 *       `after`; rows with 0 too), mean_change, n_positive (n with before &gt; 0; pain_nrs only,
 *       else empty), lower_30 (of these, at least 30 % lower), share_30.
 * </ul>
 */
final class NaiveWithin {
  private static final int SESSIONS = 6;

  private NaiveWithin() {}

  static Map<String, NaiveTable> tables(List<NaiveSite> sites) {
    Map<List<String>, List<NaiveScores>> all = groups(sites, false);
    Map<String, NaiveTable> tables = new LinkedHashMap<>();
    tables.put("response_by_session", response(all));
    tables.put("continued_without_response", continued(groups(sites, true)));
    tables.put("same_session_change", sameSession(all));
    return tables;
  }

  /** (clinic, condition, measure) to the eligible closed series. */
  private static Map<List<String>, List<NaiveScores>> groups(
      List<NaiveSite> sites, boolean headlineOnly) {
    Map<List<String>, List<NaiveScores>> groups = new LinkedHashMap<>();
    for (NaiveSite site : sites) {
      for (NaiveSeries one : site.series()) {
        for (Measure measure : site.inForce(one.condition())) {
          boolean wanted = !headlineOnly || measure.equals(site.headline(one.condition()));
          NaiveScores scores = site.scores(one, measure);
          if (wanted && !measure.harm() && scores.isEligible()) {
            for (String clinic : List.of(site.clinicOf(one), NaiveSite.ALL)) {
              List<String> key = List.of(clinic, one.condition(), measure.id());
              groups.computeIfAbsent(key, k -> new ArrayList<>()).add(scores);
            }
          }
        }
      }
    }
    return groups;
  }

  /** "share of eligible with sessions_to_response ≤ k" and "the eligible with a span score ...". */
  private static NaiveTable response(Map<List<String>, List<NaiveScores>> groups) {
    NaiveTable table =
        NaiveTable.of("clinic, condition, measure, k, eligible, responded, scored_by_k, share");
    groups.forEach(
        (key, members) -> {
          for (int k = 1; k <= SESSIONS; k++) {
            table.add(responseBy(key, members, k));
          }
        });
    return table.sortedBy("clinic", "condition", "measure", "k");
  }

  private static List<String> responseBy(List<String> key, List<NaiveScores> members, int k) {
    int responded = 0;
    int scored = 0;
    for (NaiveScores each : members) {
      Score onset = each.onset();
      responded += onset != null && sessionsBefore(each, onset) <= k ? 1 : 0;
      scored += each.span().stream().anyMatch(s -> sessionsBefore(each, s) <= k) ? 1 : 0;
    }
    List<String> row = new ArrayList<>(key);
    row.addAll(List.of("" + k, "" + members.size(), "" + responded, "" + scored));
    row.add(NaiveStatistics.text(NaiveStatistics.ratio(responded, members.size())));
    return row;
  }

  private static int sessionsBefore(NaiveScores scores, Score score) {
    return score.sessionsBefore(scores.series().sessions());
  }

  /** "eligible, at least 4 sessions, at least one span score before the 4th, none ... meeting". */
  private static NaiveTable continued(Map<List<String>, List<NaiveScores>> groups) {
    NaiveTable table = NaiveTable.of("clinic, condition, measure, denominator, continued, share");
    groups.forEach(
        (key, members) -> {
          int denominator = 0;
          int continued = 0;
          for (NaiveScores each : members) {
            List<Score> early =
                each.span().stream().filter(s -> sessionsBefore(each, s) <= 3).toList();
            if (each.series().sessions().size() >= 4 && !early.isEmpty()) {
              denominator++;
              continued += early.stream().noneMatch(each::meets) ? 1 : 0;
            }
          }
          List<String> row = new ArrayList<>(key);
          row.addAll(List.of("" + denominator, "" + continued));
          row.add(NaiveStatistics.text(NaiveStatistics.ratio(continued, denominator)));
          table.add(row);
        });
    return table.sortedBy("clinic", "condition", "measure");
  }

  /** "sessions with `before` and `after` of the instrument on the date: n, mean change, share". */
  private static NaiveTable sameSession(Map<List<String>, List<NaiveScores>> groups) {
    NaiveTable table =
        NaiveTable.of("clinic, condition, measure, n, mean_change, n_positive, lower_30, share_30");
    groups.forEach(
        (key, members) -> {
          List<BigDecimal[]> pairs = new ArrayList<>();
          members.forEach(each -> pairs.addAll(pairs(each)));
          boolean pain = members.get(0).measure().instrument().equals("pain_nrs");
          List<String> row = new ArrayList<>(key);
          row.add("" + pairs.size());
          row.add(
              NaiveStatistics.text(
                  NaiveStatistics.mean(pairs.stream().map(p -> p[0].subtract(p[1])).toList())));
          row.addAll(pain ? lower(pairs) : List.of("", "", ""));
          table.add(row);
        });
    return table.sortedBy("clinic", "condition", "measure");
  }

  /** The last `before` and the first `after` of every session date that has both. */
  private static List<BigDecimal[]> pairs(NaiveScores scores) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    scores.series().sessions().forEach(session -> dates.add(session.date()));
    List<BigDecimal[]> pairs = new ArrayList<>();
    for (LocalDate date : dates) {
      List<Score> before = scores.on(date, "before");
      List<Score> after = scores.on(date, "after");
      if (!before.isEmpty() && !after.isEmpty()) {
        BigDecimal last = before.get(before.size() - 1).value();
        pairs.add(new BigDecimal[] {last, after.get(0).value()});
      }
    }
    return pairs;
  }

  /** "share ≥ 30 % lower (pain)", of the pairs that begin above 0. */
  private static List<String> lower(List<BigDecimal[]> pairs) {
    Measure thirty = NaiveMeasures.BY_ID.get("pain_30_percent");
    List<BigDecimal[]> positive = pairs.stream().filter(p -> p[0].signum() > 0).toList();
    int lower = (int) positive.stream().filter(p -> thirty.meets(p[0], p[1])).count();
    return List.of(
        "" + positive.size(),
        "" + lower,
        NaiveStatistics.text(NaiveStatistics.ratio(lower, positive.size())));
  }
}

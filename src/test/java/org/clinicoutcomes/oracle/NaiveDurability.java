package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveSurvival.Time;

/** durability.csv: how long those improved in their index series of period `all` stay so. */
final class NaiveDurability {
  static final String AS_TREATED = "as_treated";
  static final String CONFIRMED = "as_treated_confirmed";
  static final String CENSORED = "censored_at_retreatment";
  private static final int[] HORIZONS = {30, 60, 90, 180, 365};

  private NaiveDurability() {}

  /** "One row per clinic × condition × benefit measure with a period-`all` row × handling". */
  static NaiveTable table(List<NaiveSite> sites) {
    NaiveTable table = NaiveTable.of(header());
    groups(sites)
        .forEach(
            (key, members) -> {
              table.add(row(key, AS_TREATED, members));
              table.add(row(key, CONFIRMED, members));
              table.add(row(key, CENSORED, members));
            });
    return table.sortedBy("clinic", "condition", "measure", "handling");
  }

  /** Clinic (and ALL), condition and benefit measure to the index series of period `all`. */
  static Map<List<String>, List<NaiveScores>> groups(List<NaiveSite> sites) {
    Map<List<String>, List<NaiveScores>> groups = new LinkedHashMap<>();
    for (NaiveSite site : sites) {
      for (List<NaiveSeries> course : site.courses()) {
        NaiveSeries index = NaiveSite.indexSeries(course).get("all");
        if (index != null) {
          addIndexSeries(groups, site, index);
        }
      }
    }
    return groups;
  }

  private static String header() {
    StringBuilder header =
        new StringBuilder("clinic, condition, measure, handling, improved, no_follow_up, at_risk,");
    header.append(" events, events_reinduction, median_days, median_low, median_high");
    for (int day : HORIZONS) {
      header
          .append(", survival_, low_, high_, at_risk_".replace("_,", "_" + day + ","))
          .append(day);
    }
    return header.toString();
  }

  private static void addIndexSeries(
      Map<List<String>, List<NaiveScores>> groups, NaiveSite site, NaiveSeries index) {
    for (Measure measure : site.inForce(index.condition())) {
      for (String clinic : List.of(site.clinicOf(index), NaiveSite.ALL)) {
        if (!measure.harm()) {
          groups
              .computeIfAbsent(
                  List.of(clinic, index.condition(), measure.id()), k -> new ArrayList<>())
              .add(site.scores(index, measure));
        }
      }
    }
  }

  private static List<String> row(List<String> key, String handling, List<NaiveScores> members) {
    List<NaiveScores> improved = members.stream().filter(m -> m.rung().equals("improved")).toList();
    // "No follow-up score → `no_follow_up`, whatever else happens."
    List<NaiveScores> followed = improved.stream().filter(m -> !m.followUp().isEmpty()).toList();
    List<Time> times = new ArrayList<>();
    int reinductions = 0;
    for (NaiveScores each : followed) {
      switch (handling) {
        case AS_TREATED -> {
          times.add(asTreated(each, lostOn(each)));
          reinductions += endsByReinduction(each, lostOn(each)) ? 1 : 0;
        }
        case CONFIRMED -> {
          times.add(asTreated(each, twiceLostOn(each)));
          reinductions += endsByReinduction(each, twiceLostOn(each)) ? 1 : 0;
        }
        default -> times.add(censoredAtRetreatment(each));
      }
    }
    List<String> row = new ArrayList<>(key);
    row.add(handling);
    row.add("" + improved.size());
    row.add("" + (improved.size() - followed.size()));
    row.add("" + followed.size());
    row.add("" + times.stream().filter(Time::event).count());
    row.add("" + reinductions);
    addCurve(row, new NaiveSurvival(times));
    return row;
  }

  private static void addCurve(List<String> row, NaiveSurvival curve) {
    for (Long day : new Long[] {curve.median(), curve.medianLow(), curve.medianHigh()}) {
      row.add(day == null ? "" : "" + day); // "empty = not reached"
    }
    for (int day : HORIZONS) {
      row.add(NaiveStatistics.text(curve.survival(day)));
      row.add(NaiveStatistics.text(curve.low(day)));
      row.add(NaiveStatistics.text(curve.high(day)));
      row.add("" + curve.atRisk(day));
    }
  }

  /** "the first follow-up score that no longer meets the rule against the same baseline". */
  private static LocalDate lostOn(NaiveScores scores) {
    for (Score score : scores.followUp()) {
      if (!scores.meets(score)) {
        return score.date();
      }
    }
    return null;
  }

  /** "the first of two follow-up scores in a row ... both dated no later than a re-induction". */
  private static LocalDate twiceLostOn(NaiveScores scores) {
    LocalDate again = scores.series().nextInductionOn();
    Score previous = null;
    for (Score score : scores.followUp()) {
      if (again != null && score.date().isAfter(again)) {
        return null;
      }
      if (previous != null && !scores.meets(previous) && !scores.meets(score)) {
        return previous.date();
      }
      previous = score;
    }
    return null;
  }

  /** "the first session of the patient's next induction ... within the 365 days", or null. */
  private static LocalDate reinductionOn(NaiveScores scores) {
    LocalDate next = scores.series().nextInductionOn();
    boolean inside = next != null && !next.isAfter(scores.end().date().plusDays(365));
    return inside ? next : null;
  }

  /** "A lost score and a re-induction of one date count as the score." */
  private static boolean endsByReinduction(NaiveScores scores, LocalDate lost) {
    LocalDate again = reinductionOn(scores);
    return again != null && (lost == null || again.isBefore(lost));
  }

  /** "event at the first ... whichever is first; else censored at the last follow-up score". */
  private static Time asTreated(NaiveScores scores, LocalDate lost) {
    if (endsByReinduction(scores, lost)) {
      return time(scores, reinductionOn(scores), true);
    }
    return lost != null ? time(scores, lost, true) : time(scores, lastFollowUp(scores), false);
  }

  /** "event at the first such score if dated no later than ... the patient's next series ...". */
  private static Time censoredAtRetreatment(NaiveScores scores) {
    LocalDate lost = lostOn(scores);
    LocalDate next = scores.series().nextSeriesOn();
    if (lost != null && (next == null || !lost.isAfter(next))) {
      return time(scores, lost, true);
    }
    // "else censored at the earlier of that session and the last follow-up score"
    LocalDate last = lastFollowUp(scores);
    return time(scores, next != null && next.isBefore(last) ? next : last, false);
  }

  private static LocalDate lastFollowUp(NaiveScores scores) {
    List<Score> followUp = scores.followUp();
    return followUp.get(followUp.size() - 1).date();
  }

  /** "Time zero = the end score's date." */
  private static Time time(NaiveScores scores, LocalDate day, boolean event) {
    return new Time(NaiveSeries.days(scores.end().date(), day), event);
  }
}

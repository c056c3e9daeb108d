package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Score;

/** "A patient whose place on the ladder of a measure a difference of 0.005 could change". */
final class NaiveRounding {
  private static final BigDecimal HALF = new BigDecimal("0.005");

  private NaiveRounding() {}

  /** A measure of a condition. */
  record Judged(String condition, String measure, boolean isHeadline) {}

  /** How many such patients there are, of how many. */
  static Map<Judged, int[]> hanging(NaiveSite site) {
    Map<Judged, int[]> hanging = new LinkedHashMap<>();
    for (List<NaiveSeries> course : site.courses()) {
      NaiveSeries index = NaiveSite.indexSeries(course).get("all");
      if (index != null) {
        for (Measure measure : site.inForce(index.condition())) {
          boolean headline = measure.equals(site.headline(index.condition()));
          Judged key = new Judged(index.condition(), measure.id(), headline);
          int[] counts = hanging.computeIfAbsent(key, k -> new int[2]);
          counts[0] += hangs(site.scores(index, measure)) ? 1 : 0;
          counts[1]++;
        }
      }
    }
    return hanging;
  }

  private static boolean hangs(NaiveScores of) {
    if (of.baseline() == null) {
      return false;
    }
    Set<String> rungs = new TreeSet<>();
    for (BigDecimal baseline : values(of.baseline())) {
      if (!of.measure().admits(baseline)) {
        rungs.add("below_entry");
      } else if (of.end() == null) {
        rungs.add("no_end_score");
      } else {
        values(of.end()).forEach(end -> rungs.add("" + of.measure().meets(baseline, end)));
      }
    }
    return rungs.size() > 1;
  }

  private static List<BigDecimal> values(Score score) {
    BigDecimal value = score.value();
    return score.rounded() ? List.of(value.subtract(HALF), value.add(HALF)) : List.of(value);
  }
}

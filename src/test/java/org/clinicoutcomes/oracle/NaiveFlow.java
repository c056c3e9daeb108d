package org.clinicoutcomes.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** flow.csv: what stands above the ladder, per clinic and condition. */
final class NaiveFlow {
  private NaiveFlow() {}

  static NaiveTable table(List<NaiveSite> sites) {
    Map<List<String>, int[]> counts = new LinkedHashMap<>();
    for (NaiveSite site : sites) {
      for (List<NaiveSeries> course : site.courses()) {
        NaiveSeries place = placedBy(course);
        for (String clinic : List.of(site.clinicOf(place), NaiveSite.ALL)) {
          List<String> key = List.of(clinic, place.condition());
          counts.computeIfAbsent(key, k -> new int[3])[columnOf(course)]++;
        }
      }
    }
    NaiveTable table =
        NaiveTable.of("clinic, condition, patients, treated, first_in_progress, maintenance_only");
    counts.forEach(
        (key, n) ->
            table.add(
                List.of(
                    key.get(0),
                    key.get(1),
                    "" + (n[0] + n[1] + n[2]),
                    "" + n[0],
                    "" + n[1],
                    "" + n[2])));
    return table.sortedBy("clinic", "condition");
  }

  /** "Placed in the index series' clinic, else the first series'." */
  private static NaiveSeries placedBy(List<NaiveSeries> course) {
    return NaiveSite.indexSeries(course).getOrDefault("all", course.get(0));
  }

  /** "treated (period `all`) + first induction in progress + maintenance only". */
  private static int columnOf(List<NaiveSeries> course) {
    if (NaiveSite.indexSeries(course).containsKey("all")) {
      return 0;
    }
    return course.stream().anyMatch(NaiveSeries::isInduction) ? 1 : 2;
  }
}

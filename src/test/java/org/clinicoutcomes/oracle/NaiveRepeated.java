package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** "A score that repeats": scores before sessions that nobody took at each. */
final class NaiveRepeated {
  private NaiveRepeated() {}

  /** How many patients of each column repeat, where it is read as taken before the first alone. */
  static Map<String, Integer> columns(List<ScoreRow> counting, LocalDate asOf) {
    Map<String, Integer> repeating = new TreeMap<>();
    byColumn(counting, asOf)
        .forEach(
            (column, patients) -> {
              int found = patientsRepeating(patients.values());
              if (found > 0) {
                repeating.put(column, found);
              }
            });
    return repeating;
  }

  /** The scores that are the same as the one before. */
  static Set<ScoreRow> leftOut(List<ScoreRow> counting, LocalDate asOf) {
    Set<ScoreRow> leftOut = new HashSet<>();
    Map<String, Map<String, List<ScoreRow>>> all = byColumn(counting, asOf);
    for (String column : columns(counting, asOf).keySet()) {
      for (List<ScoreRow> own : all.get(column).values()) {
        for (int i = 1; i < own.size(); i++) {
          if (value(own.get(i)).compareTo(value(own.get(i - 1))) == 0) {
            leftOut.add(own.get(i));
          }
        }
      }
    }
    return leftOut;
  }

  /** "in session after session, by their dates". */
  private static Map<String, Map<String, List<ScoreRow>>> byColumn(
      List<ScoreRow> counting, LocalDate asOf) {
    Map<String, Map<String, List<ScoreRow>>> byColumn = new TreeMap<>();
    for (ScoreRow row : counting) {
      Score score = row.score();
      if (row.wide() && score.timing().equals("before") && !score.date().isAfter(asOf)) {
        byColumn
            .computeIfAbsent(score.instrument(), i -> new TreeMap<>())
            .computeIfAbsent(score.patient(), p -> new ArrayList<>())
            .add(row);
      }
    }
    Comparator<ScoreRow> inTime =
        Comparator.comparing((ScoreRow row) -> row.score().date())
            .thenComparing(row -> row.score().at(), NaiveMoment::compareTime);
    byColumn.values().forEach(of -> of.values().forEach(own -> own.sort(inTime)));
    return byColumn;
  }

  /** "at least 90 % of the patients who have three such scores, and three; with ten repeats". */
  private static int patientsRepeating(Iterable<List<ScoreRow>> patients) {
    int with = 0;
    int repeating = 0;
    int repeats = 0;
    for (List<ScoreRow> own : patients) {
      List<BigDecimal> values =
          own.stream().map(NaiveRepeated::value).filter(v -> v.signum() != 0).toList();
      int runs = values.isEmpty() ? 0 : 1;
      for (int i = 1; i < values.size(); i++) {
        runs += values.get(i).compareTo(values.get(i - 1)) == 0 ? 0 : 1;
      }
      if (values.size() >= 3) {
        with++;
        boolean repeatsHere = 3 * runs <= values.size();
        repeating += repeatsHere ? 1 : 0;
        repeats += repeatsHere ? values.size() - runs : 0;
      }
    }
    boolean all = repeating >= 3 && repeats >= 10 && repeating * 100 >= with * 90;
    return all ? repeating : 0;
  }

  private static BigDecimal value(ScoreRow row) {
    return row.score().value();
  }
}

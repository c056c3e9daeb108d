package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;
import org.clinicoutcomes.oracle.NaiveRecords.Patient;

/** results.csv: the ladder of every clinic, period, condition, stratum and measure. */
final class NaiveResults {
  /** The key columns of a row to the index series in it. */
  private final Map<List<String>, List<NaiveScores>> groups = new LinkedHashMap<>();

  private NaiveResults() {}

  static NaiveTable table(List<NaiveSite> sites) {
    NaiveResults results = new NaiveResults();
    sites.forEach(results::addSite);
    NaiveTable table =
        NaiveTable.of(
            "clinic, period, condition, stratum, value, measure, treated, no_baseline,"
                + " below_entry, eligible, no_end_score, assessed, improved, rate, rate_low,"
                + " rate_high, itt_rate, itt_low, itt_high, best_rate, mean_baseline, mean_end,"
                + " mean_change, sd_change, median_change");
    results.groups.forEach((key, members) -> table.add(row(key, members)));
    return table.sortedBy("clinic", "period", "condition", "stratum", "value", "measure");
  }

  private void addSite(NaiveSite site) {
    for (List<NaiveSeries> course : site.courses()) {
      NaiveSite.indexSeries(course)
          .forEach(
              (period, one) -> {
                for (Measure measure : site.inForce(one.condition())) {
                  addIndexSeries(site, period, site.scores(one, measure));
                }
              });
    }
  }

  /** "`ALL` sums the sources where it is in force"; "clinician (not under `ALL`)". */
  private void addIndexSeries(NaiveSite site, String period, NaiveScores scores) {
    for (List<String> stratum : strata(period, scores)) {
      add(site.clinicOf(scores.series()), period, stratum, scores);
      if (!stratum.get(0).equals("clinician")) {
        add(NaiveSite.ALL, period, stratum, scores);
      }
    }
  }

  private void add(String clinic, String period, List<String> stratum, NaiveScores scores) {
    List<String> key = new ArrayList<>(List.of(clinic, period, scores.series().condition()));
    key.addAll(stratum);
    key.add(scores.measure().id());
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(scores);
  }

  /** "Strata: course (for each calendar year ...); and for period `all`: ...". */
  private static List<List<String>> strata(String period, NaiveScores scores) {
    NaiveSeries one = scores.series();
    List<List<String>> strata = new ArrayList<>();
    strata.add(List.of("all", "all"));
    if (period.matches("\\d{4}")) {
      strata.add(List.of("course", one.course()));
    }
    if (period.equals("all")) {
      Patient patient = one.source().patients().get(one.patient());
      strata.add(List.of("drug", one.drug()));
      strata.add(List.of("route", one.route()));
      strata.add(List.of("clinician", one.first().clinician()));
      strata.add(List.of("sex", patient == null ? "unknown" : patient.sex()));
      strata.add(List.of("age_band", ageBand(patient, one.first().date())));
      strata.add(List.of("prior_treatments_failed", prior(patient)));
      strata.add(List.of("baseline_severity", scores.severity()));
    }
    return strata;
  }

  /** "age at the first session (its year − birth year; exact where the birth date is known)". */
  private static String ageBand(Patient patient, LocalDate first) {
    if (patient == null || (patient.birthDate() == null && patient.birthYear() == null)) {
      return "unknown";
    }
    LocalDate birth = patient.birthDate();
    int age = birth == null ? first.getYear() - patient.birthYear() : completeYears(birth, first);
    if (age < 0) {
      return "unknown";
    }
    if (age < 18) {
      return "under 18";
    }
    if (age < 25) {
      return "18-24";
    }
    int decade = (age - 5) / 10 * 10 + 5;
    return decade >= 75 ? "75+" : decade + "-" + (decade + 9);
  }

  private static int completeYears(LocalDate birth, LocalDate day) {
    boolean notYet =
        day.getMonthValue() < birth.getMonthValue()
            || (day.getMonthValue() == birth.getMonthValue()
                && day.getDayOfMonth() < birth.getDayOfMonth());
    return day.getYear() - birth.getYear() - (notYet ? 1 : 0);
  }

  /** "prior_treatments_failed `0`, `1`, `2+`". */
  private static String prior(Patient patient) {
    if (patient == null || patient.priorTreatmentsFailed() == null) {
      return "unknown";
    }
    int failed = patient.priorTreatmentsFailed();
    return failed >= 2 ? "2+" : "" + failed;
  }

  private static List<String> row(List<String> key, List<NaiveScores> members) {
    List<String> row = new ArrayList<>(key);
    int treated = members.size();
    int noBaseline = count(members, "no_baseline");
    int belowEntry = count(members, "below_entry");
    int eligible = treated - noBaseline - belowEntry;
    int noEnd = count(members, "no_end_score");
    int assessed = eligible - noEnd;
    int improved = count(members, "improved");
    for (int count :
        new int[] {treated, noBaseline, belowEntry, eligible, noEnd, assessed, improved}) {
      row.add("" + count);
    }
    addRate(row, improved, assessed);
    addRate(row, improved, eligible);
    // "best_rate = (improved + no_end_score) / eligible"
    row.add(NaiveStatistics.text(NaiveStatistics.ratio(improved + noEnd, eligible)));
    addMeans(row, members.stream().filter(NaiveScores::isAssessed).toList());
    return row;
  }

  private static int count(List<NaiveScores> members, String rung) {
    return (int) members.stream().filter(m -> m.rung().equals(rung)).count();
  }

  private static void addRate(List<String> row, int part, int whole) {
    row.add(NaiveStatistics.text(NaiveStatistics.ratio(part, whole)));
    row.add(NaiveStatistics.text(NaiveStatistics.wilsonLow(part, whole)));
    row.add(NaiveStatistics.text(NaiveStatistics.wilsonHigh(part, whole)));
  }

  /** "mean baseline, mean end, mean, sample SD ... and median ... are over the assessed". */
  private static void addMeans(List<String> row, List<NaiveScores> assessed) {
    List<BigDecimal> baselines = assessed.stream().map(m -> m.baseline().value()).toList();
    List<BigDecimal> ends = assessed.stream().map(m -> m.end().value()).toList();
    List<BigDecimal> changes = assessed.stream().map(NaiveScores::change).toList();
    row.add(NaiveStatistics.text(NaiveStatistics.mean(baselines)));
    row.add(NaiveStatistics.text(NaiveStatistics.mean(ends)));
    row.add(NaiveStatistics.text(NaiveStatistics.mean(changes)));
    row.add(NaiveStatistics.text(NaiveStatistics.deviation(changes)));
    row.add(NaiveStatistics.text(NaiveStatistics.median(changes)));
  }
}

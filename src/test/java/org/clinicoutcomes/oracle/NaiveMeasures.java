package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The instruments, measures and headlines of measures.md, written down again by hand. */
public final class NaiveMeasures {
  /** key | low | high | severity bands "label: lower bound". */
  private static final String INSTRUMENTS =
      """
      pain_nrs | 0 | 10 | none 0, mild 1, moderate 4, severe 7
      migraine_days | 0 | 31 | episodic 0, chronic 15
      hit6 | 36 | 78 | little 36, some 50, substantial 56, severe 60
      midas | 0 | 270 | little 0, mild 6, moderate 11, severe 21
      phq9 | 0 | 27 | minimal 0, mild 5, moderate 10, moderately_severe 15, severe 20
      phq9_item9 | 0 | 3 |
      madrs | 0 | 60 | normal 0, mild 7, moderate 20, severe 35
      hamd17 | 0 | 52 | none 0, mild 8, moderate 17, severe 24
      qids_sr16 | 0 | 27 | none 0, mild 6, moderate 11, severe 16, very_severe 21
      bdi2 | 0 | 63 | minimal 0, mild 14, moderate 20, severe 29
      gad7 | 0 | 21 | minimal 0, mild 5, moderate 10, severe 15
      lsas | 0 | 144 | below_cut 0, social_anxiety 30, generalised 60
      spin | 0 | 68 | none 0, mild 21, moderate 31, severe 41, very_severe 51
      pcl5 | 0 | 80 | below_cut 0, above_cut 33
      ybocs | 0 | 40 | subclinical 0, mild 8, moderate 16, severe 24, extreme 32
      bpi_interference | 0 | 10 |
      fiqr | 0 | 100 | remission 0, mild 24, moderate 41, severe 64, very_severe 83
      promis_pain_interference | 20 | 80 | normal 20, mild 55, moderate 60, severe 70
      cssrs_ideation | 0 | 5 |
      pgic | 1 | 7 |
      cadss | 0 | 92 |
      """;

  /** Names that stand for several conditions; "mood ... and all of pain". */
  private static final Map<String, String> GROUPS =
      Map.of(
          "pain",
          "migraine headache chronic_pain fibromyalgia crps",
          "mood",
          "depression bipolar_depression anxiety social_anxiety ptsd ocd"
              + " migraine headache chronic_pain fibromyalgia crps",
          "low",
          "depression bipolar_depression",
          "anxious",
          "anxiety social_anxiety ptsd ocd depression bipolar_depression",
          "head",
          "migraine headache");

  /** id | instrument | conditions | entry | rule | meaning. */
  private static final String MEASURES =
      """
      pain_2_points | pain_nrs | pain | >= 2 | point_reduction 2 | benefit
      pain_30_percent | pain_nrs | pain | >= 4 | percent_reduction 30 | benefit
      pain_50_percent | pain_nrs | pain | >= 4 | percent_reduction 50 | benefit
      pain_2_points_worse | pain_nrs | pain | - | point_increase 2 | harm
      migraine_days_50_percent | migraine_days | head | >= 4 | percent_reduction 50 | benefit
      hit6_6_points | hit6 | head | >= 50 | point_reduction 6 | benefit
      fiqr_14_percent | fiqr | fibromyalgia | >= 24 | percent_reduction 14 | benefit
      bpi_interference_1_point | bpi_interference | pain | >= 1 | point_reduction 1 | benefit
      phq9_response | phq9 | mood | >= 10 | percent_reduction 50 | benefit
      phq9_remission | phq9 | mood | >= 10 | end 4 | benefit
      phq9_reliable_improvement | phq9 | mood | - | point_reduction 6 | benefit
      phq9_reliable_deterioration | phq9 | mood | - | point_increase 6 | harm
      phq9_recovery | phq9 | mood | >= 10 | end 9 | benefit
      madrs_response | madrs | low | >= 20 | percent_reduction 50 | benefit
      madrs_remission | madrs | low | >= 20 | end 12 | benefit
      hamd17_response | hamd17 | low | >= 8 | percent_reduction 50 | benefit
      hamd17_remission | hamd17 | low | >= 8 | end 7 | benefit
      qids_response | qids_sr16 | low | >= 6 | percent_reduction 50 | benefit
      qids_remission | qids_sr16 | low | >= 6 | end 5 | benefit
      bdi2_response | bdi2 | low | >= 14 | percent_reduction 50 | benefit
      gad7_response | gad7 | anxious | >= 8 | percent_reduction 50 | benefit
      gad7_reliable_improvement | gad7 | anxious | - | point_reduction 4 | benefit
      gad7_recovery | gad7 | anxious | >= 8 | end 7 | benefit
      gad7_reliable_deterioration | gad7 | anxious | - | point_increase 4 | harm
      lsas_28_percent | lsas | social_anxiety | >= 30 | percent_reduction 28 | benefit
      pcl5_10_points | pcl5 | ptsd | >= 31 | point_reduction 10 | benefit
      pcl5_15_points | pcl5 | ptsd | >= 31 | point_reduction 15 | benefit
      pcl5_10_points_worse | pcl5 | ptsd | - | point_increase 10 | harm
      ybocs_35_percent | ybocs | ocd | >= 16 | percent_reduction 35 | benefit
      ideation_reduced | phq9_item9 | mood | >= 1 | point_reduction 1 | benefit
      ideation_resolved | phq9_item9 | mood | >= 1 | end 0 | benefit
      ideation_emerged | phq9_item9 | mood | <= 0 | point_increase 1 | harm
      cssrs_reduced | cssrs_ideation | mood | >= 1 | point_reduction 1 | benefit
      cssrs_resolved | cssrs_ideation | mood | >= 1 | end 0 | benefit
      cssrs_emerged | cssrs_ideation | mood | <= 0 | point_increase 1 | harm
      """;

  /** "Headlines, in order". */
  private static final String HEADLINES =
      """
      migraine | pain_2_points migraine_days_50_percent
      headache | pain_2_points migraine_days_50_percent
      chronic_pain | pain_30_percent
      crps | pain_30_percent
      fibromyalgia | pain_30_percent fiqr_14_percent
      depression | phq9_response madrs_response qids_response hamd17_response bdi2_response
      bipolar_depression | madrs_response phq9_response qids_response
      anxiety | gad7_response
      social_anxiety | lsas_28_percent gad7_response
      ptsd | pcl5_10_points
      ocd | ybocs_35_percent
      """;

  /** One instrument: its range and severity bands, label to lower bound, lowest first. */
  public record Instrument(
      String key, BigDecimal low, BigDecimal high, Map<String, BigDecimal> bands) {
    /** "a value belongs to the last band whose bound it reaches"; none: `unknown`. */
    public String band(BigDecimal value) {
      String band = "unknown";
      for (Map.Entry<String, BigDecimal> each : bands.entrySet()) {
        if (value.compareTo(each.getValue()) >= 0) {
          band = each.getKey();
        }
      }
      return band;
    }

    /** "end_not_before, set for migraine_days only: 28". */
    public int endNotBefore() {
      return key.equals("migraine_days") ? 28 : 0;
    }
  }

  /** One measure; entry is empty or "&gt;= x" or "&lt;= x", kind names the rule. */
  public record Measure(
      String id,
      String instrument,
      List<String> conditions,
      String entry,
      String kind,
      BigDecimal amount,
      boolean harm) {
    /** "entry = what the baseline must meet to be eligible". */
    public boolean admits(BigDecimal baseline) {
      if (kind.equals("percent_reduction") && baseline.signum() == 0) {
        return false; // "Baseline 0 is below entry for a percent rule."
      }
      if (entry.equals("-")) {
        return true;
      }
      BigDecimal bound = new BigDecimal(entry.substring(3));
      return entry.startsWith(">=")
          ? baseline.compareTo(bound) >= 0
          : baseline.compareTo(bound) <= 0;
    }

    /** The "rule on (baseline, end)"; "Threshold arithmetic is exact". */
    public boolean meets(BigDecimal baseline, BigDecimal end) {
      BigDecimal reduction = baseline.subtract(end);
      return switch (kind) {
        case "percent_reduction" ->
            reduction.multiply(BigDecimal.valueOf(100)).compareTo(amount.multiply(baseline)) >= 0;
        case "point_reduction" -> reduction.compareTo(amount) >= 0;
        case "point_increase" -> reduction.negate().compareTo(amount) >= 0;
        case "end" -> end.compareTo(amount) <= 0;
        default -> throw new IllegalStateException(kind);
      };
    }
  }

  /** All instruments by key. */
  public static final Map<String, Instrument> BY_INSTRUMENT = readInstruments();

  /** All measures by id. */
  public static final Map<String, Measure> BY_ID = readMeasures();

  /** The ladder of headline measures of every condition. */
  public static final Map<String, List<Measure>> LADDERS = readLadders();

  private NaiveMeasures() {}

  /** Every measure reported for a condition. */
  public static List<Measure> of(String condition) {
    return BY_ID.values().stream().filter(m -> m.conditions().contains(condition)).toList();
  }

  private static Map<String, Instrument> readInstruments() {
    Map<String, Instrument> all = new LinkedHashMap<>();
    for (List<String> cells : cells(INSTRUMENTS)) {
      BigDecimal low = new BigDecimal(cells.get(1));
      BigDecimal high = new BigDecimal(cells.get(2));
      all.put(cells.get(0), new Instrument(cells.get(0), low, high, bands(cells.get(3))));
    }
    return all;
  }

  private static Map<String, BigDecimal> bands(String text) {
    Map<String, BigDecimal> bands = new LinkedHashMap<>();
    if (!text.isEmpty()) {
      for (String band : text.split(", ", -1)) {
        String[] words = band.split(" ", -1);
        bands.put(words[0], new BigDecimal(words[1]));
      }
    }
    return bands;
  }

  private static Map<String, Measure> readMeasures() {
    Map<String, Measure> all = new LinkedHashMap<>();
    for (List<String> cells : cells(MEASURES)) {
      String[] rule = cells.get(4).split(" ", -1);
      String conditions = GROUPS.getOrDefault(cells.get(2), cells.get(2));
      all.put(
          cells.get(0),
          new Measure(
              cells.get(0),
              cells.get(1),
              List.of(conditions.split(" ", -1)),
              cells.get(3),
              rule[0],
              new BigDecimal(rule[1]),
              cells.get(5).equals("harm")));
    }
    return all;
  }

  private static Map<String, List<Measure>> readLadders() {
    Map<String, List<Measure>> all = new LinkedHashMap<>();
    for (List<String> cells : cells(HEADLINES)) {
      List<Measure> ladder = new ArrayList<>();
      for (String id : cells.get(1).split(" ", -1)) {
        ladder.add(BY_ID.get(id));
      }
      all.put(cells.get(0), ladder);
    }
    return all;
  }

  private static List<List<String>> cells(String table) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : table.strip().split("\n", -1)) {
      rows.add(List.of(line.split("\\|", -1)).stream().map(String::strip).toList());
    }
    return rows;
  }
}

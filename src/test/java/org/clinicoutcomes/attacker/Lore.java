package org.clinicoutcomes.attacker;

import java.util.List;

/** What the measures' published rules say of each other, worked out by hand from their wording. */
final class Lore {

  /** The assessed of one are the assessed of the other: same instrument, same entry. */
  static final List<List<String>> SAME_ASSESSED =
      List.of(
          List.of("phq9_response", "phq9_remission", "phq9_recovery"),
          List.of("phq9_reliable_improvement", "phq9_reliable_deterioration"),
          List.of("gad7_response", "gad7_recovery"),
          List.of("gad7_reliable_improvement", "gad7_reliable_deterioration"),
          List.of("pain_30_percent", "pain_50_percent"),
          List.of("pcl5_10_points", "pcl5_15_points"),
          List.of("madrs_response", "madrs_remission"),
          List.of("hamd17_response", "hamd17_remission"),
          List.of("qids_response", "qids_remission"),
          List.of("ideation_reduced", "ideation_resolved"),
          List.of("cssrs_reduced", "cssrs_resolved"));

  /** The assessed of the first are among those of the second: a wider entry. */
  static final List<List<String>> ASSESSED_WITHIN =
      List.of(
          List.of("phq9_response", "phq9_reliable_improvement"),
          List.of("gad7_response", "gad7_reliable_improvement"),
          List.of("pain_30_percent", "pain_2_points"),
          List.of("pain_2_points", "pain_2_points_worse"),
          List.of("pcl5_10_points", "pcl5_10_points_worse"));

  /** Who meets the first meets the second. */
  static final List<List<String>> MET_WITHIN =
      List.of(
          List.of("phq9_remission", "phq9_response"), // 10 to 4 is 60 percent
          List.of("phq9_remission", "phq9_recovery"),
          List.of("phq9_remission", "phq9_reliable_improvement"), // 10 to 4 is six points
          List.of("gad7_response", "gad7_reliable_improvement"), // half of 8 is four points
          List.of("pain_50_percent", "pain_30_percent"),
          List.of("pain_50_percent", "pain_2_points"), // half of 4 is two points
          List.of("pcl5_15_points", "pcl5_10_points"),
          List.of("ideation_resolved", "ideation_reduced"),
          List.of("cssrs_resolved", "cssrs_reduced"));

  /** Nobody meets both; both are among the assessed of the last. */
  static final List<List<String>> MET_APART =
      List.of(
          List.of(
              "phq9_reliable_improvement",
              "phq9_reliable_deterioration",
              "phq9_reliable_deterioration"),
          List.of("phq9_response", "phq9_reliable_deterioration", "phq9_reliable_deterioration"),
          List.of(
              "gad7_reliable_improvement",
              "gad7_reliable_deterioration",
              "gad7_reliable_deterioration"),
          List.of("pain_2_points", "pain_2_points_worse", "pain_2_points_worse"),
          List.of("pcl5_10_points", "pcl5_10_points_worse", "pcl5_10_points_worse"));

  /** Nobody is assessed by both: entries that exclude each other. */
  static final List<List<String>> ASSESSED_APART =
      List.of(
          List.of("ideation_reduced", "ideation_emerged"),
          List.of("cssrs_reduced", "cssrs_emerged"));

  private Lore() {}
}

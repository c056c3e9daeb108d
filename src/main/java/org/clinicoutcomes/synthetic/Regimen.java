package org.clinicoutcomes.synthetic;

import java.util.List;
import org.clinicoutcomes.synthetic.Dice.Share;

/**
 * What a patient is given for a condition, and in which rhythm.
 *
 * @param planned how many sessions an induction is to have
 * @param isPlanStated whether the export says so
 * @param interval usual days from one session to the next
 */
record Regimen(String drug, String route, int planned, boolean isPlanStated, int interval) {

  private static final int ESKETAMINE_SESSIONS = 8;
  private static final int KETAMINE_SESSIONS = 6;
  private static final int SLOWEST_WITHOUT_PLAN = 7;

  private static final List<Share<String>> MOOD_ROUTES =
      List.of(
          new Share<>("iv", 62),
          new Share<>("im", 15),
          new Share<>("sublingual", 11),
          new Share<>("intranasal", 7),
          new Share<>("oral", 3),
          new Share<>("sc", 2));
  private static final List<Share<String>> PAIN_ROUTES =
      List.of(
          new Share<>("iv", 68),
          new Share<>("sc", 10),
          new Share<>("intranasal", 8),
          new Share<>("oral", 6),
          new Share<>("im", 5),
          new Share<>("sublingual", 3));

  static Regimen drawn(Ailment ailment, Dice dice) {
    boolean isStated = dice.chance(80);
    if (dice.chance(esketamine(ailment))) {
      return new Regimen("esketamine", "intranasal", ESKETAMINE_SESSIONS, isStated, 3);
    }
    String route = dice.weighted(ailment.isMood() ? MOOD_ROUTES : PAIN_ROUTES);
    int interval = dice.pick(List.of(2, 3, 3, 4, 7, 10));
    // without a plan, what goes on for more than six weeks is no induction any more
    int kept = isStated ? interval : Math.min(interval, SLOWEST_WITHOUT_PLAN);
    return new Regimen("ketamine", route, KETAMINE_SESSIONS, isStated, kept);
  }

  private static int esketamine(Ailment ailment) {
    return switch (ailment) {
      case DEPRESSION -> 36;
      case BIPOLAR_DEPRESSION, PTSD, ANXIETY -> 4;
      default -> 0;
    };
  }

  /** The plan as far as the export says it. */
  int statedPlan() {
    return isPlanStated ? planned : 0;
  }
}

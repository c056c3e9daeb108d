package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.synthetic.Dice.Share;

/**
 * Who a patient is, as a patients file says it; empty where it says nothing.
 *
 * @param born a day of birth
 * @param kilograms nowhere exported, but doses follow it
 */
record Person(
    String id,
    LocalDate born,
    String sex,
    String failedTreatments,
    String contraindications,
    String symptoms,
    int kilograms) {

  private static final int YEAR = 365;

  private static final List<Share<String>> SEXES =
      List.of(
          new Share<>("female", 58),
          new Share<>("male", 37),
          new Share<>("other", 2),
          new Share<>("unknown", 1),
          new Share<>("", 2));
  private static final List<Share<String>> CONTRAINDICATIONS =
      List.of(
          new Share<>("", 90),
          new Share<>("heart_disease", 3),
          new Share<>("uncontrolled_hypertension", 3),
          new Share<>("active_substance_use", 2),
          new Share<>("uncontrolled_thyroid_disease", 1),
          new Share<>("bipolar_disorder", 1));
  private static final List<Share<String>> SYMPTOMS =
      List.of(
          new Share<>("", 72),
          new Share<>("none", 10),
          new Share<>("fatigue", 6),
          new Share<>("anxiety", 4),
          new Share<>("headache", 3),
          new Share<>("nausea;dizziness", 3),
          new Share<>("dissociation", 2));

  static Person drawn(String id, boolean isBipolar, int today, Dice dice) {
    int age = dice.chance(3) ? dice.between(16, 90) : Math.max(17, dice.around(44, 24));
    String failed = dice.chance(8) ? "" : Integer.toString(Math.max(0, dice.around(2, 3)));
    String contraindicated =
        isBipolar && dice.chance(70) ? "bipolar_disorder" : dice.weighted(CONTRAINDICATIONS);
    return new Person(
        id,
        LocalDate.ofEpochDay(today - (long) age * YEAR - dice.between(0, YEAR)),
        dice.weighted(SEXES),
        failed,
        contraindicated,
        dice.weighted(SYMPTOMS),
        Math.max(45, dice.around(76, 28)));
  }
}

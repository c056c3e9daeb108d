package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.Map;

/**
 * How sessions of a patient usually go: the dose, and the readings around it.
 *
 * @param tenthsPerKilogram the dose in tenths of a milligram per kilogram; 0 where it is fixed
 * @param systolic the usual blood pressure before a session
 */
record Care(
    Person person, Regimen regimen, List<String> clinicians, int tenthsPerKilogram, int systolic) {

  private static final List<String> CLINICIANS =
      List.of("Dr Ashgrove", "Dr Birchall", "Dr Cedarwood", "Dr Dunmore", "Dr Elderfield");
  private static final int OFTEN = 94;

  static Care drawn(Clinic clinic, Person person, Regimen regimen, Dice dice) {
    int from = Math.floorMod(clinic.name().hashCode(), CLINICIANS.size() - 2);
    List<String> clinicians = CLINICIANS.subList(from, from + 3);
    String usual = dice.pick(clinicians);
    boolean isFixed = regimen.drug().equals("esketamine");
    return new Care(
        person,
        regimen,
        List.of(usual, usual, usual, usual, usual, dice.pick(clinicians)),
        isFixed ? 0 : dose(regimen.route(), dice),
        Math.max(98, dice.around(124, 20)));
  }

  private static int dose(String route, Dice dice) {
    return switch (route) {
      case "iv" -> dice.pick(List.of(5, 5, 5, 6, 8));
      case "im", "sc" -> dice.pick(List.of(5, 7, 10));
      default -> dice.pick(List.of(15, 20, 25));
    };
  }

  /** Fills in what one session was like. */
  void session(Map<String, String> row, Dice dice) {
    boolean isOtherRoute = !regimen.drug().equals("esketamine") && dice.chance(1);
    row.put("drug", regimen.drug());
    row.put("route", isOtherRoute ? "im" : regimen.route());
    row.put("clinician", dice.pick(clinicians));
    doses(row, dice);
    readings(row, dice);
  }

  private void doses(Map<String, String> row, Dice dice) {
    if (tenthsPerKilogram == 0) {
      row.put("dose_mg", dice.chance(70) ? "84" : "56");
      row.put("monitored_min", number(dice.chance(92) ? dice.between(120, 150) : 95));
      return;
    }
    row.put("dose_mg", number((person.kilograms() * tenthsPerKilogram + 5) / 10));
    row.put("dose_mg_per_kg", Scale.text(tenthsPerKilogram));
    if (regimen.route().equals("iv")) {
      row.put("duration_min", number(dice.chance(88) ? dice.pick(List.of(40, 45, 60)) : 75));
    }
    row.put("monitored_min", number(dice.between(60, 120)));
  }

  private void readings(Map<String, String> row, Dice dice) {
    int before = dice.around(systolic, 10);
    int diastolic = before * 5 / 8 + dice.between(-5, 5);
    int rise = dice.chance(4) ? dice.between(40, 58) : Math.max(2, dice.around(16, 14));
    int pulse = dice.around(74, 14);
    if (dice.chance(OFTEN)) {
      pressure(row, "before", before, diastolic);
      row.put("heart_rate_before", number(pulse));
    }
    if (dice.chance(OFTEN)) {
      pressure(row, "max", before + rise, diastolic + rise / 2);
      row.put("heart_rate_max", number(pulse + dice.between(4, 26)));
    }
    if (dice.chance(OFTEN)) {
      pressure(row, "discharge", before + dice.between(-6, 10), diastolic + dice.between(-4, 6));
    }
  }

  private static void pressure(Map<String, String> row, String at, int systolic, int diastolic) {
    row.put("systolic_" + at, number(systolic));
    row.put("diastolic_" + at, number(diastolic));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}

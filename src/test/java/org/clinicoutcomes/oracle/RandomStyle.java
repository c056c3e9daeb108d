package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How one source keeps its records: columns it has, clinics it names, instruments it uses. */
final class RandomStyle {
  /** The as-of date the boundary cases are built around. */
  static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);

  /** Beyond the BMP (sorts before U+FF33 as UTF-16, after it by code point), NFC of "E\u0301". */
  static final List<String> PREFIXES =
      List.of("S", "00", "\u00C9", "\uFF33", "\uFF33", "\uD835\uDCAE", "\uD835\uDCAE", "x-");

  final String source;

  /** Whether rows are corrected, and sessions follow each other, no more often than in a clinic. */
  final boolean calm;

  final boolean hasStatus;
  final boolean hasPatients;
  final boolean hasBirthDates;
  final LocalDate completeFrom;
  final List<String> clinics = new ArrayList<>();
  final List<String> clinicians = List.of("", "Dr A", "Dr B", "dr b", "\uD835\uDCAEam", "\uFF33am");
  final List<String> conditions = new ArrayList<>();

  /** Columns of the sessions files this source does not have. */
  final Set<String> absent = new TreeSet<>();

  /** Instruments that stand in the sessions' wide columns. */
  final List<String> wide = new ArrayList<>();

  /** Instruments this source never uses. */
  final Set<String> unused = new TreeSet<>();

  RandomStyle(Dice dice, String source, List<String> allSources, boolean calm) {
    this.source = source;
    this.calm = calm;
    this.hasStatus = dice.chance(90);
    this.hasPatients = dice.chance(85);
    this.hasBirthDates = dice.chance(50);
    this.completeFrom =
        dice.chance(35) ? LocalDate.of(2022, 10, 15).plusDays(dice.between(0, 200)) : null;
    chooseClinics(dice, allSources);
    chooseColumns(dice);
    chooseInstruments(dice);
    chooseConditions(dice);
  }

  private void chooseClinics(Dice dice, List<String> allSources) {
    clinics.addAll(List.of("", source + " North", "S\u00FCd " + source));
    if (dice.chance(60)) {
      clinics.add("Shared");
    }
    if (dice.chance(25)) {
      clinics.add(allSources.get(0));
    }
    if (dice.chance(15)) {
      clinics.add("ALL");
    }
  }

  private void chooseColumns(Dice dice) {
    if (!hasStatus) {
      absent.add("status");
    }
    if (dice.chance(20)) {
      absent.add("clinic");
    }
    for (String column : List.of("series_id", "clinician", "purpose", "planned_sessions")) {
      if (dice.chance(15)) {
        absent.add(column);
      }
    }
  }

  private void chooseInstruments(Dice dice) {
    wide.add(dice.chance(70) ? "pain" : "pain_nrs");
    for (String key : NaiveMeasures.BY_INSTRUMENT.keySet()) {
      if (!key.equals("pain_nrs") && dice.chance(25)) {
        wide.add(key);
      }
      if (dice.chance(10)) {
        unused.add(key);
      }
    }
  }

  private void chooseConditions(Dice dice) {
    conditions.addAll(NaiveRow.CONDITIONS);
    // Clustered: a few conditions are common, so that most groups hold several patients.
    for (int i = 0; i < 4; i++) {
      String common = dice.pick(NaiveRow.CONDITIONS);
      conditions.addAll(List.of(common, common, common, common));
    }
    conditions.addAll(List.of("migraine", "migraine", "migraine", "depression", "depression"));
  }

  /** A clinic or clinician as it stands in the files; none where the column is absent. */
  boolean uses(String clinic) {
    return clinics.contains(clinic) && !absent.contains("clinic");
  }

  String wideName(String instrument) {
    boolean pain = instrument.equals("pain_nrs") && wide.contains("pain");
    return pain ? "pain" : instrument;
  }
}

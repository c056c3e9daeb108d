package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.RandomJourney.Draft;

/** Random exports full of boundary cases, the same for the same seed; as-of 2025-03-31. */
public final class RandomExport {
  private static final LocalDate LATEST = LocalDate.of(2025, 6, 30);

  /**
   * Patients by chance are in several clinics on one day, and corrected more often than real ones.
   */
  private static final String NO_DOUBTS = "doubt_least: 10000\n";

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;
  private int sessionNumber;

  private RandomExport(Dice dice, RandomStyle style) {
    this.dice = dice;
    this.style = style;
    this.rows = new RandomRows(dice);
  }

  /** As {@link #write}, of which nothing is in doubt: only numbers are compared. */
  public static void writeUndoubted(Path folder, long seed, int patients) throws IOException {
    Files.writeString(folder.resolve("settings.yaml"), NO_DOUBTS);
    write(folder, seed, patients, false);
  }

  /**
   * Writes one to three sources under the (empty) folder, with so many patients in all: some that
   * can be published, and some of which something is in doubt.
   */
  public static void write(Path folder, long seed, int patients) throws IOException {
    write(folder, seed, patients, true);
  }

  private static void write(Path folder, long seed, int patients, boolean doubtful)
      throws IOException {
    Dice dice = new Dice(seed);
    Dice ofDoubts = new Dice(17 * seed + 5);
    List<String> names = List.of("alpha", "beta", "gamma-2").subList(0, dice.between(1, 3));
    List<RandomExport> exports = new ArrayList<>();
    for (String name : names) {
      boolean calm = doubtful && ofDoubts.chance(80);
      exports.add(new RandomExport(dice, new RandomStyle(dice, name, names, calm)));
    }
    for (int i = 0; i < patients; i++) {
      dice.pick(exports).addPatient(i);
    }
    for (RandomExport export : exports) {
      new RandomDevices(dice, export.rows).add();
      new RandomMess(export.dice, export.style, export.rows).make();
      export.addPlainPatients(names);
      if (!doubtful) {
        new RandomCalls(new Dice(37 * seed + names.size()), export.style, export.rows).add();
      }
      new RandomMonitoring(new Dice(31 * seed + export.style.source.length()), export.rows).add();
      if (doubtful) {
        new RandomDoubts(ofDoubts, export.style, export.rows).add();
        new RandomMeanings(new Dice(23 * seed + export.style.source.length()), export.rows).add();
      }
      Path source = Files.createDirectories(folder.resolve(export.style.source));
      new RandomFiles(dice, export.style, export.rows).write(source);
    }
  }

  private void addPatient(int number) {
    String id = dice.pick(RandomStyle.PREFIXES) + "0" + number;
    String main = dice.pick(style.conditions);
    List<String> conditions = new ArrayList<>(List.of(main));
    String other = dice.pick(style.conditions);
    if (dice.chance(20) && !other.equals(main)) {
      conditions.add(other);
    }
    boolean listed = style.hasPatients && dice.chance(88);
    if (listed) {
      addPatientRow(id, conditions);
    }
    for (String condition : conditions) {
      boolean mayBeBlank = listed && condition.equals(main);
      addJourney(id, condition, mayBeBlank, !dice.chance(3));
    }
  }

  private void addPatientRow(String id, List<String> conditions) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", id);
    LocalDate birth = LocalDate.of(2024, 1, 1).minusYears(dice.between(10, 85));
    birth = dice.chance(8) ? LocalDate.of(2026, 1, 1) : birth.plusDays(dice.between(0, 365));
    String known = style.hasBirthDates ? birth.toString() : "" + birth.getYear();
    row.put(style.hasBirthDates ? "birth_date" : "birth_year", dice.chance(8) ? "" : known);
    row.put("sex", dice.pick("female", "female", "male", "male", "other", "unknown", "", "zzz"));
    row.put("conditions", String.join(dice.pick(";", "; ", ", ", " / ", " and "), conditions));
    row.put("prior_treatments_failed", dice.pick("", "0", "1", "2", "3", "5"));
    rows.patients.add(row);
  }

  private void addJourney(String id, String condition, boolean mayBeBlank, boolean hasSessions) {
    RandomJourney journey = new RandomJourney(dice, style, id, condition);
    LocalDate start = journey.start();
    new RandomScores(dice, style, rows, new String[] {id, condition}, start)
        .score(journey.courses());
    for (List<Draft> course : journey.courses()) {
      for (Draft draft : course) {
        LocalDate date = start.plusDays(draft.day());
        if (hasSessions && !date.isAfter(LATEST)) {
          rows.sessions.add(finished(draft, date, mayBeBlank));
        }
      }
    }
  }

  private Map<String, String> finished(Draft draft, LocalDate date, boolean mayBeBlank) {
    Map<String, String> row = draft.row();
    // Numbers fall while dates rise, so that ids and dates disagree.
    row.put("session_id", dice.pick(RandomStyle.PREFIXES) + (90_000 - sessionNumber));
    sessionNumber++;
    row.put("session_date", rows.written(date, draft.time()));
    if (mayBeBlank && dice.chance(20)) {
      row.put("condition", "");
    }
    if (dice.chance(15)) {
      // Written with a combining accent: "trimmed, NFC" makes it the same patient.
      row.put("patient_id", Normalizer.normalize(row.get("patient_id"), Normalizer.Form.NFD));
    }
    if (dice.chance(10)) {
      addAdverseEvent(row);
    }
    return row;
  }

  private void addAdverseEvent(Map<String, String> session) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("patient_id", session.get("patient_id"));
    row.put("session_id", session.get("session_id"));
    row.put("event", dice.pick("nausea", "dizziness", "none"));
    row.put("severity", dice.pick("", "mild", "moderate"));
    row.put("serious", "no");
    rows.adverseEvents.add(row);
  }

  /** A patient for each clinic name that several sources use: both really have that clinic. */
  private void addPlainPatients(List<String> names) {
    List<String> clinics = new ArrayList<>(List.of("Shared", "ALL"));
    clinics.addAll(names);
    for (String clinic : clinics) {
      boolean folder = clinic.equals(style.source);
      if (folder || style.uses(clinic)) {
        addPlainPatient(clinic, folder ? "" : clinic);
      }
    }
    Collections.shuffle(rows.patients, dice.random());
  }

  private void addPlainPatient(String name, String clinic) {
    for (int i = 0; i < 3; i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("session_id", "plain-" + name + i);
      row.put("patient_id", "plain-" + name);
      row.put("session_date", "2023-05-0" + (i + 1));
      row.put("condition", "migraine");
      row.put("drug", "ketamine");
      row.put("route", "iv");
      row.put("clinic", clinic);
      row.put("pain_before".replace("pain", style.wideName("pain_nrs")), "8");
      row.put("pain_after".replace("pain", style.wideName("pain_nrs")), "5");
      rows.sessions.add(row);
    }
  }
}

package org.clinicoutcomes.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the export of one clinic, patient by patient: no more than one is held in memory. */
final class ClinicExport {

  static final String PATIENTS = "patients.csv";
  static final String SESSIONS = "sessions.csv";
  static final String SCORES = "scores.csv";
  static final String EVENTS = "adverse_events.csv";
  static final String MAPPING = "mapping.yaml";

  private static final int DIRT = -1;

  private final SyntheticRequest request;
  private final Clinic clinic;
  private final int number;
  private final Calendar calendar;
  private final Path folder;

  /**
   * The export of a clinic.
   *
   * @param number the clinic's, counted from 0
   */
  ClinicExport(SyntheticRequest request, Clinic clinic, int number) {
    this.request = request;
    this.clinic = clinic;
    this.number = number;
    calendar = Calendar.of(clinic.records(), Math.toIntExact(request.asOf().toEpochDay()));
    folder = request.output().resolve(clinic.name());
  }

  /** Writes the files, and adds what must come out of them. */
  Written write(Truth truth) throws IOException {
    Files.createDirectories(folder);
    writeMapping();
    try (Table patients = table(PATIENTS, PatientRows.columns(clinic), Flaw.OF_PATIENTS);
        Table sessions = table(SESSIONS, SessionRows.columns(clinic), Flaw.OF_SESSIONS);
        Table scores = table(SCORES, ScoreRows.COLUMNS, Flaw.OF_SCORES);
        Table events = table(EVENTS, EventRows.COLUMNS, Flaw.OF_EVENTS)) {
      SessionRows sessionRows = new SessionRows(clinic, sessions, new EventRows(events));
      ScoreRows scoreRows = new ScoreRows(scores);
      PatientRows patientRows = new PatientRows(clinic, patients);
      PatientPlanner planner = new PatientPlanner(clinic, calendar);
      for (int patient = 0; patient < request.patients().get(number); patient++) {
        Dice dice = Dice.of(request.seed(), number, patient);
        PatientPlan plan = planner.plan(patient, dice);
        plan.courses().forEach(course -> truth.add(clinic, course));
        patientRows.write(plan);
        sessionRows.write(plan, dice);
        scoreRows.write(plan, sessionRows, dice);
      }
      return Written.of(List.of(patients, sessions, scores, events));
    }
  }

  private Table table(String file, List<String> columns, List<Flaw> flaws) throws IOException {
    Dice dice = Dice.of(request.seed(), number, DIRT, file.hashCode());
    return new Table(folder.resolve(file), columns, new Dirt(request.dirt(), flaws, dice));
  }

  private void writeMapping() throws IOException {
    LocalDate completeFrom = LocalDate.ofEpochDay(calendar.completeFrom());
    String why =
        switch (clinic.records()) {
          case CONTINUED -> "# Treatments were under way when these records begin.\n";
          case OPENED -> "# No treatment was under way before this clinic's first patient.\n";
          case STATED -> "";
        };
    if (!why.isEmpty()) {
      Files.writeString(
          folder.resolve(MAPPING),
          why + "complete_from: " + completeFrom + "\n",
          StandardCharsets.UTF_8);
    }
  }
}

package org.clinicoutcomes.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the export of one clinic, patient by patient: no more than one is held in memory. */
final class ClinicExport {

  static final String MAPPING = "mapping.yaml";

  private static final int DIRT = -1;

  private final SyntheticRequest request;
  private final Clinic clinic;
  private final int number;
  private final Calendar calendar;
  private final ClinicSystem system;
  private final Map<ExportKind, List<String>> columns;
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
    system = request.shapes().get(number).system();
    columns =
        Map.of(
            ExportKind.PATIENTS,
            PatientRows.columns(clinic),
            ExportKind.SESSIONS,
            SessionRows.columns(clinic),
            ExportKind.SCORES,
            ScoreRows.COLUMNS,
            ExportKind.ADVERSE_EVENTS,
            EventRows.COLUMNS);
    folder = request.output().resolve(clinic.name());
  }

  /** Writes the files, and adds what must come out of them. */
  Written write(Truth truth) throws IOException {
    Files.createDirectories(folder);
    writeMapping();
    try (Table patients = table(ExportKind.PATIENTS, Flaw.OF_PATIENTS);
        Table sessions = table(ExportKind.SESSIONS, Flaw.OF_SESSIONS);
        Table scores = table(ExportKind.SCORES, Flaw.OF_SCORES);
        Table events = table(ExportKind.ADVERSE_EVENTS, Flaw.OF_EVENTS)) {
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

  /** The dirt is thrown by our own file's name, so that it is the same in every shape. */
  private Table table(ExportKind kind, List<Flaw> flaws) throws IOException {
    Dice dice = Dice.of(request.seed(), number, DIRT, kind.file().hashCode());
    return new Table(sheet(kind), new Dirt(request.dirt(), flaws, dice));
  }

  private @Nullable Sheet sheet(ExportKind kind) throws IOException {
    String file = system.files().get(kind);
    if (file == null) {
      return null;
    }
    return new Sheet(
        folder.resolve(file),
        system.form(),
        system.framing(kind, request.asOf()),
        system.fields(kind, columns.getOrDefault(kind, List.of())));
  }

  private void writeMapping() throws IOException {
    String mapping = completeFrom() + system.mapping(columns);
    if (!mapping.isEmpty()) {
      Files.writeString(folder.resolve(MAPPING), mapping, StandardCharsets.UTF_8);
    }
  }

  private String completeFrom() {
    LocalDate from = LocalDate.ofEpochDay(calendar.completeFrom());
    return switch (clinic.records()) {
      case CONTINUED ->
          "# Treatments were under way when these records begin.\ncomplete_from: " + from + "\n";
      case OPENED ->
          "# No treatment was under way before this clinic's first patient.\ncomplete_from: "
              + from
              + "\n";
      case STATED -> "";
    };
  }
}

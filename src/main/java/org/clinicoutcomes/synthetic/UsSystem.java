package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A US system's wide sheet of sessions. It has no session ids: the patient, the time of service and
 * the number of the infusion say which session is meant. Of adverse events it exports the names.
 */
final class UsSystem implements ClinicSystem {

  private static final String SESSION = "session_id";
  private static final String PATIENT = "patient_id";
  private static final String SYSTOLIC = "systolic_";
  private static final String DIASTOLIC = "diastolic_";

  private static final Notation NOTATION =
      new Notation(
          SystemWords.US.codes(),
          Map.of("declined", "Declined"),
          new DateForm("MM/dd/yyyy", "h:mm a"),
          ".",
          "",
          "; ");

  @Override
  public FileForm form() {
    return FileForm.US;
  }

  @Override
  public Map<ExportKind, String> files() {
    return Map.of(
        ExportKind.PATIENTS, "patients.csv",
        ExportKind.SESSIONS, "sessions.csv",
        ExportKind.SCORES, "scores.csv");
  }

  @Override
  public List<Field> fields(ExportKind kind, List<String> columns) {
    InfusionNumbers numbers = new InfusionNumbers();
    List<Field> fields = new ArrayList<>();
    for (String column : columns) {
      if (column.equals(SESSION)) {
        fields.add(new Field("Infusion #", numbers::of));
      } else if (column.equals(PATIENT) && columns.contains(SESSION)) {
        fields.add(new Field(SystemWords.US.header(column), UsSystem::patientOfSession));
      } else if (column.startsWith(SYSTOLIC)) {
        fields.add(pressure(column));
      } else if (!column.startsWith(DIASTOLIC)) {
        fields.add(Field.of(column, SystemWords.US.header(column), NOTATION));
      }
    }
    return fields;
  }

  /** A row that lacks the id of its session lacks its patient here, as it must not count. */
  private static String patientOfSession(Map<String, String> row) {
    return row.getOrDefault(SESSION, "").isEmpty() ? "" : row.getOrDefault(PATIENT, "");
  }

  private static Field pressure(String systolic) {
    String diastolic = systolic.replace(SYSTOLIC, DIASTOLIC);
    return new Field(
        SystemWords.US.header(systolic),
        row -> {
          String both = row.getOrDefault(systolic, "") + "/" + row.getOrDefault(diastolic, "");
          return both.equals("/") ? "" : both;
        });
  }
}

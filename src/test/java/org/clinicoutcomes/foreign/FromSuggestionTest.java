package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an export that nobody can read, by the drafts of check and a manager's answers, to a rate.
 */
class FromSuggestionTest {

  private static final String APPOINTMENTS = "AppointmentList_2026-06-30.csv";
  private static final String FORM = "PHQ-9 (Responses) - Form Responses 1.csv";
  private static final String TABLE = "KetamineRegistry_DATA.csv";
  private static final String SHEET = "Behandlungen 2026.csv";

  @TempDir private Path folder;

  /** A draft in a manager's hands: each line to be changed must stand in it. */
  private static final class Draft {

    private final ForeignExport export;
    private String text;

    Draft(ForeignExport export) {
      this.export = export;
      text = export.suggest();
    }

    Draft asks(String question) {
      assertThat(text.lines()).anyMatch(line -> line.startsWith("## " + question));
      return this;
    }

    /** Takes the # away before lines that are right. */
    Draft confirm(String... lines) {
      for (String line : lines) {
        replace("#" + line, line);
      }
      return this;
    }

    /** Puts the answer in the place of what is proposed. */
    Draft correct(String proposed, String answer) {
      return replace("#" + proposed, answer);
    }

    Draft addAfter(String line, String... lines) {
      return replace(line, line + "\n" + String.join("\n", lines));
    }

    Draft addAtEnd(String... lines) {
      text += String.join("\n", lines) + "\n";
      return this;
    }

    private Draft replace(String line, String by) {
      assertThat(text).containsOnlyOnce("\n" + line + "\n");
      text = text.replace("\n" + line + "\n", "\n" + by + "\n");
      return this;
    }

    void save() throws IOException {
      Files.writeString(export.source().resolve("mapping.yaml"), text);
    }
  }

  @Test
  void takesAnAppointmentListWithAForm() throws IOException {
    ForeignExport export = ForeignExport.kept("41_consultations_among_sessions", folder);
    Files.delete(export.source().resolve("mapping.yaml"));
    new Draft(export)
        .confirm("files:", "  sessions: [" + APPOINTMENTS + "]", "  scores: [" + FORM + "]")
        .save();
    new Draft(export)
        .asks(APPOINTMENTS + " has no column drug.")
        .asks(APPOINTMENTS + " has no column route.")
        .asks(FORM + " has no column instrument.")
        .correct(
            "    patient_id: Email Address", "    patient_id: \"What is your patient number?\"")
        .addAfter("    session_date: Appt Date", "    drug: \"Appointment Type\"")
        .addAtEnd("constants:", "  sessions: {route: iv}", "  scores: {instrument: phq9}")
        .save();
    expect(export.run(), "phq9_response", "11/32");
  }

  @Test
  void takesTheFlatTableOfAStudyDatabase() throws IOException {
    ForeignExport export = ForeignExport.kept("42_study_database_flat", folder);
    String file = "[" + TABLE + "]";
    new Draft(export)
        .confirm("files:", "  patients: " + file, "  sessions: " + file, "  scores: " + file)
        .save();
    new Draft(export)
        .asks(TABLE + " has no column drug.")
        .asks(TABLE + " has no column route.")
        .addAfter("    conditions: dx", "    birth_year: dob_year")
        .addAfter(
            "    session_date: infusion_date",
            "    drug: infusion_drug",
            "    route: infusion_route",
            "    dose_mg: infusion_dose_mg")
        .save();
    new Draft(export)
        .asks("'1' in column infusion_drug of " + TABLE + ": on 215 rows")
        .asks("'1' in column infusion_route of " + TABLE + ": on 215 rows")
        .asks("'1' in column sex of " + TABLE + ": on 13 rows")
        .asks("'2' in column sex of " + TABLE + ": on 17 rows")
        .addAtEnd(
            "values:",
            "  drug: {ketamine: [\"1\"]}",
            "  route: {iv: [\"1\"]}",
            "  sex: {female: [\"1\"], male: [\"2\"]}")
        .save();
    ForeignExport.Run run = export.run();
    expect(run, "phq9_response", "7/20");
    expect(run, "madrs_response", "6/18");
  }

  @Test
  void takesASheetWithATitleAndSemicolons() throws IOException {
    ForeignExport export = sheet();
    new Draft(export).confirm("files:", "  sessions: [" + SHEET + "]").save();
    new Draft(export)
        .asks("'Ketamyne' in column Medikament of " + SHEET + ": on 24 rows")
        .asks("'Perfusor' in column Applikation of " + SHEET + ": on 24 rows")
        .confirm("values:", "  drug:", "    ketamine: [Ketamyne]")
        .addAtEnd("  route: {iv: [Perfusor]}")
        .save();
    expect(export.run(), "phq9_response", "4/8");
  }

  /** Eight patients with three treatments each; four of them come to half their first score. */
  private ForeignExport sheet() {
    int[][] scores = {{20, 8}, {18, 9}, {19, 10}, {22, 12}, {16, 5}, {21, 20}, {17, 8}, {24, 13}};
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Ketamin-Ambulanz, Behandlungen 2026;;;;;;",
                "Pat-Nr;Datum;Diagnose;Medikament;Applikation;PHQ-9 vorher;PHQ-9 nachher"));
    for (int i = 0; i < scores.length; i++) {
      String row = "00%02d;%02d.03.2026;F33.1;Ketamyne;Perfusor;%s;%s";
      lines.add(row.formatted(i + 1, i + 3, scores[i][0], ""));
      lines.add(row.formatted(i + 1, i + 6, "", ""));
      lines.add(row.formatted(i + 1, i + 10, "", scores[i][1]));
    }
    lines.add("Summe;;;;24 Behandlungen;;");
    return new ForeignExport(folder, "2026-06-30").file(SHEET, lines.toArray(String[]::new));
  }

  private static void expect(ForeignExport.Run run, String measure, String rate) {
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", measure)).isEqualTo(rate);
  }
}

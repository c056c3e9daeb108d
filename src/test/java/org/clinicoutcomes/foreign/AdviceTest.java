package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.foreign.ForeignExport.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever pastes the line that a message offers, and nothing else, gets the right result. */
class AdviceTest {

  private static final Pattern LINE = Pattern.compile("`((?:\\w+): [^`]+)`");

  @TempDir private Path folder;

  private ForeignExport control() {
    return ForeignExport.kept("00_control", folder);
  }

  private static ForeignExport edit(
      ForeignExport export, String name, UnaryOperator<String> change) {
    try {
      Path file = export.source().resolve(name);
      Files.writeString(file, change.apply(Files.readString(file)));
      return export;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The first line that check offers. */
  private static String offered(ForeignExport export) {
    Ended ended = export.check();
    return LINE.matcher(ended.out())
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(ended.out()));
  }

  private static void expectRight(ForeignExport export) {
    Run run = export.run();
    assertThat(run.ended().exitCode()).as(run.ended().toString()).isZero();
    assertThat(run.rate("depression", "phq9_response")).isEqualTo("18/30");
  }

  @ParameterizedTest
  @CsvSource({
    "sessions.csv,session_date,sesion_date",
    "sessions.csv,session_date,'Session Dates'",
    "sessions.csv,drug,drugs",
    "sessions.csv,condition,Conditon",
    "sessions.csv,patient_id,Patients-ID",
    "scores.csv,scored_on,scored.onn",
    "scores.csv,instrument,instruments",
    "scores.csv,score,scoree"
  })
  void takesAHeaderThatIsNearlyRight(String file, String header, String written) {
    ForeignExport export =
        edit(control(), file, text -> text.replaceFirst("\\b" + header + "\\b", written));
    assertThat(export.run().isHeld()).isTrue();
    expectRight(export.paste(offered(export)));
  }

  @Test
  void takesTwoHeadersThatAreNearlyRight() {
    ForeignExport export =
        edit(
            control(),
            "sessions.csv",
            text -> text.replaceFirst("session_date", "sesion_date").replaceFirst("drug", "drugs"));
    expectRight(export.paste(offered(export)));
  }

  @Test
  void offersAHeaderThatIsNearlyRightOfAColumnThatIsNotNeeded() {
    ForeignExport export =
        edit(
            control(),
            "sessions.csv",
            text ->
                text.replaceFirst("route\n", "route,Clinician's\n").replaceAll("iv\n", "iv,A\n"));
    assertThat(export.check("--all").out())
        .contains("`columns: {sessions: {clinician: \"Clinician's\"}}`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Room", "Colour", "Note of billing", "MRN"})
  void offersNothingForOtherHeaders(String header) {
    ForeignExport export =
        edit(
            control(),
            "sessions.csv",
            text ->
                text.replaceFirst("route\n", "route," + header + "\n")
                    .replaceAll("iv\n", "iv,A\n"));
    assertThat(export.check("--all").out()).doesNotContain("nearly");
  }

  @Test
  void takesTheHeaderThatTheFileHasNow() {
    ForeignExport export =
        edit(control(), "sessions.csv", text -> text.replaceFirst("drug", "Infused agents"))
            .paste("columns: {sessions: {drug: Infused agent}}");
    assertThat(export.run().isHeld()).isTrue();
    String line = offered(export);
    edit(export, "mapping.yaml", text -> "");
    expectRight(export.paste(line));
  }

  @Test
  void saysOfAVisitThatNoColumnHasIt() {
    ForeignExport export = control().paste("days: {scores: {first: scored_on, Week 2: 14}}");
    assertThat(export.check().out())
        .contains(
            "mapping.yaml says when the visit Week 2 was (days.scores.Week 2), and no scores"
                + " file has scores of it.")
        .doesNotContain("…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$2/$3/$1", "$2-$3-$1", "$2.$3.$1"})
  void takesTheOrderThatDatesHaveInsteadOfTheOneStated(String american) {
    ForeignExport export = control();
    for (String file : List.of("sessions.csv", "scores.csv")) {
      edit(export, file, text -> text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", american));
    }
    export.paste("date_format: dd/MM/yyyy");
    Ended ended = export.check();
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains(
            "sessions.csv cannot be used: mapping.yaml says that its dates are day-month-year")
        .doesNotContain("Correct 98 rows");
    edit(export, "mapping.yaml", text -> "");
    List<String> lines =
        LINE.matcher(ended.out()).results().map(found -> found.group(1)).distinct().toList();
    assertThat(lines).hasSize(2);
    expectRight(export.paste("date_format:", under(lines.get(0)), under(lines.get(1))));
  }

  /** Two lines of one key are one to whoever pastes them. */
  private static String under(String line) {
    return "  " + line.replaceAll(".*\\{|}", "");
  }

  @Test
  void aFewDatesThatAreNoneAreTypingErrors() {
    ForeignExport export = control().paste("date_format: dd/MM/yyyy");
    edit(export, "sessions.csv", t -> t.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1"));
    edit(export, "scores.csv", t -> t.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1"));
    edit(export, "sessions.csv", t -> t.replaceFirst("05/01/2026", "01/25/2026"));
    assertThat(export.check().out()).doesNotContain("cannot be used");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "utf-16", "UTF-16BE"})
  void saysThatTheEncodingStatedIsNone(String encoding) {
    ForeignExport export = control().paste("encoding: " + encoding);
    assertThat(export.check().out())
        .contains("as mapping.yaml says under encoding")
        .doesNotContain("is its header missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: {sessions: {drug: route, route: route}}",
        "columns: {sessions: {patient_id: session_id, session_id: session_id}}",
        "columns: {sessions: {phq9_before: PHQ, phq9_after: PHQ}}"
      })
  void oneHeaderForTwoColumnsIsAMistake(String line) {
    Ended ended = control().paste(line).check();
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err()).contains("which is the header of", "a header of its own for each");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns: {sessions: {drug: drug, route: drug}}",
        "columns: {sessions: {drug: Order, route: Order, dose_mg: Order}}",
        "columns: {sessions: {dose_mg: Dose, dose_mg_per_kg: Dose}}",
        "columns: {scores: {instrument: Item, item: Item}}",
        "columns: {scores: {phq9_date: Filled in, gad7_date: Filled in}}"
      })
  void aCellMayHoldMoreThanOneThing(String line) {
    assertThat(control().paste(line).check().exitCode()).isNotEqualTo(2);
  }

  @Test
  void answersAreNoTotalsWithTheLineThatIsOffered() {
    List<String> lines = new ArrayList<>(List.of("patient_id,date,questionnaire,Prompt,value"));
    for (Answered.Sheet sheet : Answered.sheets()) {
      for (int item = 1; item <= 9; item++) {
        lines.add(
            String.join(
                ",",
                sheet.patient(),
                sheet.date(),
                "PHQ-9",
                String.valueOf(item),
                String.valueOf(sheet.answers().get(item - 1))));
      }
    }
    ForeignExport export =
        ForeignExport.kept("04_items_wide", folder)
            .file("scores.csv", lines.toArray(String[]::new));
    assertThat(export.run().isHeld()).isTrue();
    expectRight(export.paste(offered(export)));
  }

  @Test
  void namesOfWhoeverRatedAreNotSaid() {
    ForeignExport export = control();
    List<String> lines = new ArrayList<>(List.of("patient_id,scored_on,instrument,score,Rater"));
    for (int patient = 100; patient < 130; patient++) {
      lines.add("P" + patient + ",2026-01-03,phq9,20,Mr Amber");
      lines.add("P" + patient + ",2026-01-03,phq9,9,Ms Finch");
    }
    Run run = export.file("scores.csv", lines.toArray(String[]::new)).run();
    assertThat(run.isHeld()).isTrue();
    assertThat(run.ended().err() + run.ended().out())
        .contains("Rater (2 different words)")
        .doesNotContain("Amber", "Finch");
  }

  @Test
  void saysThatNoInductionCanBeCounted() {
    Run run = control().paste("complete_from: 2027-01-01").run();
    assertThat(run.ended().err())
        .contains("complete from 2027-01-01 (complete_from), which is after the as-of date");
  }

  @Test
  void saysThatThePatientsFileIsEmpty() {
    ForeignExport export = control().file("patients.csv", "patient_id,birth_year,sex");
    assertThat(export.run().ended().err()).contains("patients.csv has a header and no rows");
    export.file("patients_2.csv", "patient_id,birth_year,sex", "P100,1980,female");
    assertThat(export.run().ended().err()).doesNotContain("has a header and no rows");
  }
}

package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check writes beside an export is the mapping that settles it, but for the answers. */
class SuggestTest {

  @TempDir private Path folder;
  private ForeignExport export;

  /** Twelve patients of a clinic that calls its infusions by words of its own. */
  @BeforeEach
  void write() {
    List<String> lines = new ArrayList<>(List.of("Treatments of the year", "MRN;DOS;Dx;Drug;ROA"));
    IntStream.range(0, 36)
        .mapToObj(
            i ->
                "M%d;%02d.01.2026;F33.1;%s;drip"
                    .formatted(100 + i / 3, 13 + i % 3, i % 2 == 0 ? "Ketamyne" : "Zolotan"))
        .forEach(lines::add);
    export =
        new ForeignExport(folder, "2026-06-30").file("sessions.csv", lines.toArray(String[]::new));
  }

  @Test
  void writesWhatWasRecognisedAndAsksForTheRest() throws IOException {
    Ended ended = export.check("--suggest");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out()).contains("  Suggested: " + suggested() + "\n");
    assertThat(Files.readString(suggested()))
        .contains(
            "## sessions.csv: sessions, UTF-8, delimiter ;, header on line 2; 0 of 36 rows accepted;"
                + " dates day-month-year, as ",
            "\ncolumns:\n  sessions:\n    patient_id: MRN\n    session_date: DOS\n",
            "\ndate_format:\n  sessions: day-month-year\n",
            "\n## 'Ketamyne' in column Drug of sessions.csv: on 18 rows, first on line 3. One of"
                + " esketamine, ketamine\n#    ketamine: [Ketamyne]\n",
            "'Zolotan' in column Drug of sessions.csv: on 18 rows, first on line 4. One of"
                + " esketamine, ketamine. values: {drug: {…: Zolotan}}\n")
        .doesNotContain("M100");
  }

  @Test
  void isNeverReadNorWrittenOver() throws IOException {
    String before = export.check("--suggest").out();
    Files.writeString(suggested(), "my own words: [");
    Ended again = export.check("--suggest");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).startsWith("error: " + suggested() + " is there already: ");
    assertThat(Files.readString(suggested())).isEqualTo("my own words: [");
    assertThat(before).startsWith(export.check().out().split("  To do", 2)[0]);
  }

  @Test
  void makesTheCardBetterOnceItsQuestionsAreAnswered() throws IOException {
    export.check("--suggest");
    Files.move(suggested(), export.source().resolve("mapping.yaml"));
    assertThat(export.check().exitCode()).as("as it stands, it is no worse").isEqualTo(3);
    String draft = Files.readString(export.source().resolve("mapping.yaml"));
    Files.writeString(
        export.source().resolve("mapping.yaml"),
        draft
            .replaceAll("(?m)^#", "")
            .replace("ketamine: [Ketamyne]", "ketamine: [Ketamyne, Zolotan]"));
    Ended ended = export.check();
    assertThat(ended.exitCode()).as(ended.toString()).isZero();
    assertThat(ended.out()).contains("36 rows: 36 accepted").doesNotContain("not known in");
  }

  @Test
  void namesWhatTablesOfStrangeNamesMayBe() throws IOException {
    Files.move(export.source().resolve("sessions.csv"), export.source().resolve("Jahr 2026.csv"));
    export.file("Contacts.csv", "Phone,Street", "1,2");
    Ended ended = export.check("--suggest");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out())
        .contains("There are Contacts.csv, Jahr 2026.csv", "  Suggested: " + suggested() + "\n");
    assertThat(Files.readString(suggested()))
        .endsWith(
            """
            ## Contacts.csv: no file is read under such a name, and its header says nothing.

            #files:
            ## No file is read under this name. As sessions it would have: patient_id (MRN), session_date (DOS), condition (Dx), drug (Drug), route (ROA)
            #  sessions: [Jahr 2026.csv]
            """);
    answer();
    assertThat(export.check().out())
        .contains("Jahr 2026.csv (held): sessions, 36 rows: 36 rejected");
  }

  private void answer() throws IOException {
    String draft = Files.readString(suggested());
    Files.delete(suggested());
    Files.writeString(export.source().resolve("mapping.yaml"), draft.replaceAll("(?m)^#", ""));
  }

  private Path suggested() {
    return export.source().resolve("_mapping.suggested.yaml");
  }
}

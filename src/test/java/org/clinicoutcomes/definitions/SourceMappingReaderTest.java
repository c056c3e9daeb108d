package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.export.RangeEnd;
import org.clinicoutcomes.export.RowChoice;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A source's mapping.yaml: what each key says. {@link SourceMappingMistakesTest}: what is wrong.
 */
class SourceMappingReaderTest {

  @TempDir private static Path input;
  private static Definitions definitions;

  @TempDir private Path folder;
  private Path file;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(input);
  }

  @BeforeEach
  void setUp() throws IOException {
    file = folder.resolve("mapping.yaml");
    for (String name : List.of("Fragebogen.csv", "NRS.csv")) {
      Files.writeString(folder.resolve(name), "");
    }
  }

  private SourceMapping read(String yaml) {
    return read(yaml, definitions);
  }

  private SourceMapping read(String yaml, @Nullable Definitions against) {
    try {
      Files.writeString(file, yaml);
      return SourceMappingReader.read(file, "north/mapping.yaml", against);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isNoneWithoutAFileOrWithoutAKey() {
    assertThat(SourceMappingReader.read(file, "north/mapping.yaml", definitions))
        .isEqualTo(SourceMapping.NONE);
    assertThat(read("# nothing yet\n")).isEqualTo(SourceMapping.NONE);
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(() -> SourceMappingReader.read(file, "north/mapping.yaml", definitions))
        .isInstanceOf(DefinitionMistakes.class)
        .hasMessage("north/mapping.yaml: is not a file, expected a YAML file");
  }

  @ParameterizedTest
  @CsvSource({"America/Denver, America/Denver", "europe/berlin, Europe/Berlin", "utc, UTC"})
  void readsTheTimeZone(String written, String zone) {
    assertThat(read("time_zone: " + written).timeZone()).isEqualTo(ZoneId.of(zone));
  }

  @Test
  void readsEverythingAtOnce() {
    SourceMapping mapping =
        read(
            """
            complete_from: 2024-03-01
            encoding: windows-1252
            delimiter: ";"
            decimal_mark: ","
            date_format: {sessions: dd.MM.yyyy, scores: yyyy-MM-dd}
            files:
              sessions: "Behandlungen*.csv"
              scores: [Fragebogen.csv, "NRS-20??.csv"]
            columns:
              sessions: {session_id: Behandlungs-Nr., phq9_before: "PHQ Start"}
              patients: {condition: Diagnose}
            constants:
              sessions: {drug: Ketalar, route: i.v., dose_mg: 50.0}
              scores: {instrument: Stimmung}
            values:
              condition: {chronic_pain: [Dauerschmerz, Schmerz]}
              instrument: {phq9: Stimmung}
              serious: {yes: [x]}
            """);
    assertThat(mapping)
        .isEqualTo(
            SourceMapping.of(
                LocalDate.of(2024, 3, 1),
                Map.of(
                    FileKind.SESSIONS, List.of("Behandlungen*.csv"),
                    FileKind.SCORES, List.of("Fragebogen.csv", "NRS-20??.csv")),
                Map.of(
                    FileKind.SESSIONS,
                    Map.of("session_id", "Behandlungs-Nr.", "phq9_before", "PHQ Start"),
                    FileKind.PATIENTS,
                    Map.of("conditions", "Diagnose")),
                Map.of(
                    FileKind.SESSIONS,
                    Map.of("drug", "ketamine", "route", "iv", "dose_mg", "50"),
                    FileKind.SCORES,
                    Map.of("instrument", "phq9")),
                Map.of(
                    FileKind.PATIENTS, windows(null),
                    FileKind.SESSIONS, windows(DateOrder.DAY_MONTH_YEAR),
                    FileKind.SCORES, windows(DateOrder.YEAR_MONTH_DAY),
                    FileKind.ADVERSE_EVENTS, windows(null)),
                spellings()));
  }

  @Test
  void readsTheDocumentedDaysOfVisits() throws IOException {
    assertThat(read(Input.documented("inputs.md", "Scores by visit")).days(FileKind.SCORES))
        .isEqualTo(
            new VisitDays(
                "Baseline date",
                Map.of("Baseline", 0, "Week 1", 7, "Week 2", 14, "Week 4", 28),
                Map.of()));
  }

  @Test
  void readsTheDocumentedMapping() throws IOException {
    SourceMapping mapping = read(Input.documented("inputs.md", "Mapping"));
    assertThat(mapping.completeFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(mapping.files().get(FileKind.SCORES)).containsExactly("Fragebogen.csv", "NRS.csv");
    assertThat(mapping.format(FileKind.SCORES)).isEqualTo(windows(DateOrder.YEAR_MONTH_DAY));
    assertThat(mapping.columns(FileKind.SESSIONS)).containsEntry("phq9_before", "PHQ Start");
    assertThat(mapping.values().of("condition"))
        .isEqualTo(Map.of("chronic_pain", List.of("Dauerschmerz")));
  }

  @Test
  void readsWhichRowsAreWanted() {
    assertThat(
            read("""
                    rows:
                      sessions: {Appointment Type: [Infusion, Booster], CPT: "96365"}
                      scores: {Form: PHQ-9}
                    """)
                .rows())
        .isEqualTo(
            Map.of(
                FileKind.SESSIONS,
                List.of(
                    new RowChoice("Appointment Type", List.of("Infusion", "Booster")),
                    new RowChoice("CPT", List.of("96365"))),
                FileKind.SCORES,
                List.of(new RowChoice("Form", List.of("PHQ-9")))));
    assertThat(read("delimiter: tab").rows()).isEmpty();
  }

  @Test
  void readsAcceptedDoubts() {
    assertThat(
            read("""
                    accepted:
                      - {doubt: column_unread, place: "scores.csv, column pain", most: 12}
                      - {doubt: column_unread, place: "sessions_*.csv, column dose", most: 3}
                      - {doubt: time_zones, most: 400}
                    """)
                .accepted())
        .containsExactly(
            new AcceptedDoubt("column_unread", "scores.csv, column pain", 12),
            new AcceptedDoubt("column_unread", "sessions_*.csv, column dose", 3),
            new AcceptedDoubt("time_zones", "", 400));
    assertThat(read("delimiter: tab").accepted()).isEmpty();
  }

  @Test
  void readsOneFileUnderSeveralKinds() {
    assertThat(read("files: {sessions: nrs.csv, scores: [NRS.csv, Fragebogen.csv]}\n").files())
        .isEqualTo(
            Map.of(
                FileKind.SESSIONS, List.of("nrs.csv"),
                FileKind.SCORES, List.of("NRS.csv", "Fragebogen.csv")));
  }

  @Test
  void readsConstantsOfAFileBesideThoseOfItsKind() {
    SourceMapping mapping =
        read(
            """
            columns: {scores: {instrument: Skala}}
            constants:
              scores:
                timing: before
                "PHQ-9*.csv": {instrument: PHQ-9, timing: after}
                NRS.csv: {instrument: pain}
            ignore:
              sessions: drug
              scores: [Rater, "Total?"]
            """);
    assertThat(mapping.constants(FileKind.SCORES)).isEqualTo(Map.of("timing", "before"));
    assertThat(mapping.constants(FileKind.SCORES, "phq-9 2026.csv.gz"))
        .isEqualTo(Map.of("timing", "after", "instrument", "phq9"));
    assertThat(mapping.constants(FileKind.SCORES, "NRS.csv"))
        .isEqualTo(Map.of("timing", "before", "instrument", "pain_nrs"));
    assertThat(mapping.constants(FileKind.SCORES, "other.csv"))
        .isEqualTo(Map.of("timing", "before"));
    assertThat(mapping.ignored(FileKind.SESSIONS)).containsExactly("drug");
    assertThat(mapping.ignored(FileKind.SCORES)).containsExactly("Rater", "Total?");
  }

  @Test
  void readsTheDocumentedSectionsOfTheMapping() throws IOException {
    for (String name : List.of("Registry.csv", "GAD-7.csv")) {
      Files.writeString(folder.resolve(name), "");
    }
    assertThat(read(Input.documented("inputs.md", "One file of several kinds")).files())
        .hasSize(3)
        .allSatisfy((kind, names) -> assertThat(names).containsExactly("Registry.csv"));
    SourceMapping alone = read(Input.documented("inputs.md", "Values of a file alone"));
    assertThat(alone.constants(FileKind.SCORES, "PHQ-9 2026.csv"))
        .isEqualTo(Map.of("timing", "before", "instrument", "phq9"));
    assertThat(alone.constants(FileKind.SCORES, "GAD-7.csv"))
        .isEqualTo(Map.of("timing", "after", "instrument", "gad7"));
    SourceMapping other = read(Input.documented("inputs.md", "A column that is another thing"));
    assertThat(other.ignored(FileKind.SESSIONS)).containsExactly("drug");
    assertThat(other.constants(FileKind.SESSIONS)).containsEntry("drug", "ketamine");
  }

  private static FileFormat windows(@Nullable DateOrder order) {
    return new FileFormat(Charset.forName("windows-1252"), ';', order, ',');
  }

  private static Spellings spellings() {
    return new Spellings(
        new TreeMap<>(
            Map.of(
                "condition",
                new TreeMap<>(Map.of("chronic_pain", List.of("Dauerschmerz", "Schmerz"))),
                "instrument",
                new TreeMap<>(Map.of("phq9", List.of("Stimmung"))),
                "serious",
                new TreeMap<>(Map.of("yes", List.of("x"))))));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf8, UTF-8",
    "UTF-8-SIG, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "UTF-16, UTF-16LE",
    "windows-1252, windows-1252",
    "cp1252, windows-1252",
    "ANSI, windows-1252",
    "Windows 1252, windows-1252",
    "latin1, ISO-8859-1",
    "latin-1, ISO-8859-1",
    "ISO-8859-1, ISO-8859-1",
    "ISO-8859-15, ISO-8859-15",
    "windows-1250, windows-1250",
    "MacRoman, x-MacRoman",
    "EUC-KR, EUC-KR"
  })
  void knowsEncodings(String written, String charset) {
    assertThat(read("encoding: " + written).format(FileKind.SCORES).encoding())
        .isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ' ',
      value = {"\",\" ,", "';' ;", "; ;", "\"|\" |", "tab ~\t~", "\"\\t\" ~\t~", "'\\t' ~\t~"})
  void knowsDelimiters(String written, char delimiter) {
    assertThat(read("delimiter: " + written).format(FileKind.PATIENTS).delimiter())
        .isEqualTo(delimiter);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ","})
  void knowsDecimalMarks(String mark) {
    assertThat(read("decimal_mark: \"" + mark + "\"").format(FileKind.SESSIONS).decimalMark())
        .isEqualTo(mark.charAt(0));
  }

  @ParameterizedTest
  @CsvSource({
    "dd.MM.yyyy, DAY_MONTH_YEAR",
    "dd.MM.yyyy HH:mm, DAY_MONTH_YEAR",
    "d.M.yy, DAY_MONTH_YEAR",
    "dd.mm.yyyy, DAY_MONTH_YEAR",
    "DD/MM/YYYY, DAY_MONTH_YEAR",
    "TT.MM.JJJJ, DAY_MONTH_YEAR",
    "dd-MMM-yyyy, DAY_MONTH_YEAR",
    "day-month-year, DAY_MONTH_YEAR",
    "M/d/yy, MONTH_DAY_YEAR",
    "MM/dd/yyyy h:mm a, MONTH_DAY_YEAR",
    "'\"MMM d, yyyy\"', MONTH_DAY_YEAR",
    "month-day-year, MONTH_DAY_YEAR",
    "Month/Day/Year, MONTH_DAY_YEAR",
    "yy-MM-dd, YEAR_MONTH_DAY",
    "yyyyMMdd, YEAR_MONTH_DAY",
    "\"yyyy-MM-dd'T'HH:mm:ss\", YEAR_MONTH_DAY",
    "year-month-day, YEAR_MONTH_DAY"
  })
  void knowsDateFormats(String written, DateOrder order) {
    assertThat(read("date_format: " + written).format(FileKind.SESSIONS).dateOrder())
        .isEqualTo(order);
  }

  @Test
  void statesEscapesAndRanges() {
    SourceMapping mapping = read("escape: \"\\\\\"\nranges: {scores: higher}\n");
    assertThat(mapping.format(FileKind.SESSIONS).escape()).isEqualTo('\\');
    assertThat(mapping.format(FileKind.SESSIONS).ranges()).isNull();
    assertThat(mapping.format(FileKind.SCORES).ranges()).isEqualTo(RangeEnd.HIGHER);
    assertThat(read("escape: '\"'").format(FileKind.SCORES).escape()).isEqualTo('"');
  }

  @Test
  void statesCodesForWhatWasNotTaken() {
    assertThat(read("missing: -9").format(FileKind.SCORES).notTaken())
        .isEqualTo(new NotTaken(List.of("-9"), Map.of()));
    SourceMapping mapping = read("missing: {scores: [99, \"x\"], sessions: {phq9: 0}}");
    assertThat(mapping.format(FileKind.SCORES).notTaken())
        .isEqualTo(new NotTaken(List.of("99", "x"), Map.of()));
    assertThat(mapping.format(FileKind.SESSIONS).notTaken())
        .isEqualTo(new NotTaken(List.of(), Map.of("phq9", List.of("0"))));
    assertThat(mapping.format(FileKind.PATIENTS).notTaken()).isEqualTo(NotTaken.NOTHING);
  }

  @Test
  void statesFormatsByKindOfFile() {
    SourceMapping mapping =
        read(
            """
            encoding: {scores: UTF-16LE}
            delimiter: {scores: tab, patients: ";"}
            """);
    assertThat(mapping.formats())
        .isEqualTo(
            Map.of(
                FileKind.SCORES,
                new FileFormat(StandardCharsets.UTF_16LE, '\t', null, null),
                FileKind.PATIENTS,
                new FileFormat(null, ';', null, null)));
  }

  @Test
  void namesColumnsAsExportsDo() {
    SourceMapping mapping =
        read(
            """
            columns:
              sessions: {pain_before: NRS 1, pain: NRS, dose_mg: Dose, notes: Dose, gad7: GAD}
            """);
    assertThat(mapping.columns(FileKind.SESSIONS))
        .isEqualTo(
            Map.of(
                "pain_nrs_before",
                "NRS 1",
                "pain_nrs",
                "NRS",
                "dose_mg",
                "Dose",
                "notes",
                "Dose",
                "gad7",
                "GAD"));
  }

  @Test
  void resolvesConstants() {
    SourceMapping mapping =
        read(
            """
            constants:
              patients: {condition: "G43.709; F32.2;Migräne", sex: W, baseline_symptoms: nausea}
              sessions: {condition: TRD, status: done, purpose: Booster, clinic: North, planned_sessions: 6}
              scores: {instrument: 44261-6, timing: pre}
              adverse_events: {severity: leicht, serious: "no", resolved_minutes: 12.50}
            """);
    assertThat(mapping.constants())
        .isEqualTo(
            Map.of(
                FileKind.PATIENTS,
                Map.of(
                    "conditions", "migraine;depression;migraine",
                    "sex", "female",
                    "baseline_symptoms", "nausea"),
                FileKind.SESSIONS,
                Map.of(
                    "condition", "depression",
                    "status", "completed",
                    "purpose", "maintenance",
                    "clinic", "North",
                    "planned_sessions", "6"),
                FileKind.SCORES,
                Map.of("instrument", "phq9", "timing", "before"),
                FileKind.ADVERSE_EVENTS,
                Map.of("severity", "mild", "serious", "no", "resolved_minutes", "12.5")));
  }

  @Test
  void checksOnlyWhatItCanWhereDefinitionsHaveMistakes() {
    String yaml =
        """
        columns: {sessions: {who5_before: WHO}}
        constants: {sessions: {condition: ours, who5_after: "3"}, scores: {instrument: who5}}
        values: {drug: {arketamine: [R]}, condition: {ours: [Mine]}}
        """;
    SourceMapping mapping = read(yaml, null);
    assertThat(mapping.columns(FileKind.SESSIONS)).containsEntry("who5_before", "WHO");
    assertThat(mapping.constants(FileKind.SCORES)).containsEntry("instrument", "who5");
    assertThatThrownBy(() -> read(yaml, definitions)).isInstanceOf(DefinitionMistakes.class);
    assertThatThrownBy(() -> read("values: {status: {gone: [away]}}", null))
        .hasMessageContaining("is no word of the list status");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "patient_id: strip zeros",
        "patient_id: strip \".0\"",
        "patient_id: per clinic",
        "patient_id: [ignore case, 'strip \"it''s\"']",
        "patient_id: [per clinic, strip blanks]",
        "patient_id: {patients: 'strip \"MRN-\"', scores: [strip zeros, ignore case]}",
        "patient_id: [per clinic, {sessions: strip zeros}]"
      })
  void idsAreSaidInLinesThatAreReadBack(String line) {
    assertThat(read(line).patientIds().line()).isEqualTo(line);
  }

  @Test
  void rulesForEveryKindAndForOneFollowEachOther() {
    assertThat(
            read("patient_id: [strip zeros, {scores: ignore case}]")
                .patientIds()
                .of(FileKind.SCORES))
        .extracting(IdRule::written)
        .containsExactly("strip zeros", "ignore case");
    assertThat(read("complete_from: 2024-01-01").patientIds()).isEqualTo(PatientIds.AS_WRITTEN);
  }
}

package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shape changes how things are written, never what is said. */
class ShapesTest {

  private static final String MADE = " --clinics 3 --patients 150 --seed 5 --dirt 4";
  private static final List<String> CLINICS = List.of("harbour", "hillcrest", "lakeside");
  private static final Map<String, String> GERMAN =
      Map.of(
          "patients", "Patienten",
          "sessions", "Behandlungen",
          "scores", "Frageboegen",
          "adverse_events", "Nebenwirkungen");

  @TempDir private static Path made;
  @TempDir private Path folder;

  @BeforeAll
  static void generateEachShape() {
    for (String shape : List.of("canonical", "us", "european")) {
      generate(made.resolve(shape), "--shapes " + shape + MADE);
    }
  }

  @Test
  void isOursUnlessAnotherIsAskedFor() {
    generate(folder.resolve("unasked"), MADE.trim());
    assertSameFiles(folder.resolve("unasked"), made.resolve("canonical"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "european"})
  void hasTheSameTruthAndTheSameBytesEveryTime(String shape) {
    generate(folder.resolve("again"), "--shapes " + shape + MADE);
    assertSameFiles(folder.resolve("again"), made.resolve(shape));
    assertThat(made.resolve(shape).resolve("_truth.csv"))
        .hasSameBinaryContentAs(made.resolve("canonical/_truth.csv"));
  }

  @Test
  void mayBeAnotherForEachClinic() {
    generate(folder.resolve("mixed"), "--shapes european,us,canonical" + MADE);
    SortedMap<String, byte[]> mixed = ReportReader.files(folder.resolve("mixed"));
    Map<String, String> shapes =
        Map.of("harbour", "european", "hillcrest", "us", "lakeside", "canonical");
    shapes.forEach(
        (clinic, shape) ->
            ReportReader.files(made.resolve(shape).resolve(clinic))
                .forEach(
                    (n, bytes) -> assertThat(mixed.remove(clinic + "/" + n)).isEqualTo(bytes)));
    assertThat(mixed.keySet()).containsExactly("_truth.csv", "settings.yaml");
  }

  @Test
  void leavesNoFileOfTheShapeBefore() {
    generate(folder.resolve("twice"), "--shapes european" + MADE);
    generate(folder.resolve("twice"), "--shapes us" + MADE);
    assertSameFiles(folder.resolve("twice"), made.resolve("us"));
  }

  @Test
  void usIsAWideSheetWithByteOrderMark() {
    assertThat(ReportReader.files(made.resolve("us/hillcrest")).keySet())
        .containsExactly("patients.csv", "scores.csv", "sessions.csv");
    assertBegins(
        "us/hillcrest/sessions.csv",
        "\uFEFFInfusion #,MRN,DOS,Dx,Drug,ROA,Dose (mg),Dose (mg/kg),Duration (min),Monitored"
            + " (min),Status,Provider,Series ID,Visit type,Planned #,BP (Pre),HR (Pre),BP (Max),HR"
            + " (Max),BP (Discharge),Side effects,Pain Score (Pre),Pain Score (Post),Notes",
        "1,HC-10001,01/19/2024,G89.4,Ketamine HCl,IM,36,0.5,,67,Completed,Dr"
            + " Birchall,,Induction,6,122/73,81,145/84,98,119/74,,8,8,\"sister Oriel rang, will"
            + " fetch at the side door\"");
    assertBegins(
        "us/hillcrest/patients.csv",
        "\uFEFFMRN,Birth year,Gender,Diagnoses,Failed treatments,Contraindications,Baseline"
            + " symptoms",
        "HC-10001,1978,F,G89.4,0,,Headache");
    assertBegins(
        "us/hillcrest/scores.csv",
        "\uFEFFMRN,Date,Questionnaire,Total,Timing",
        "HC-10001,03/01/2024,BPI interference,7.5,");
    assertThat(ShapedFile.us(made.resolve("us/harbour/patients.csv")).header()).contains("DOB");
    assertThat(ShapedFile.us(made.resolve("us/lakeside/sessions.csv")).header())
        .contains("PHQ-9 Total (Pre)", "PHQ-9 Total (Post)");
    assertThat(made.resolve("us/harbour/mapping.yaml"))
        .hasSameTextualContentAs(made.resolve("canonical/harbour/mapping.yaml"));
  }

  @Test
  void europeanFilesHaveATitleAndATotalInTheirOwnEncoding() {
    assertEuropean(
        "Behandlungen",
        "Behandlungen – Export vom 30.06.2026",
        "Behandlungs-Nr.;Patienten-Nr.;Datum;Diagnose;Wirkstoff;Applikation;Dosis (mg);Dosis"
            + " (mg/kg);Dauer (min);Überwachung (min);Status;Behandler;Serie;Zweck;Geplant;RR syst."
            + " vor;RR diast. vor;Puls vor;RR syst. max.;RR diast. max.;Puls max.;RR syst."
            + " Entlassung;RR diast. Entlassung;Nebenwirkungen;Schmerz vor;Schmerz nach;"
            + "Bemerkungen",
        "HC-S100001;HC-10001;19.01.2024;Chronischer"
            + " Schmerz;Ketamin;intramuskulär;36;0,5;;67;durchgeführt;Dr"
            + " Birchall;;Erstserie;6;122;73;81;145;84;98;119;74;;8;8;sister Oriel rang, will fetch"
            + " at the side door");
    assertEuropean(
        "Frageboegen",
        "Fragebögen – Export vom 30.06.2026",
        "Patienten-Nr.;Datum;Fragebogen;Punktwert;Zeitpunkt",
        "HC-10001;01.03.2024;BPI Beeinträchtigung;7,5;");
    assertEuropean(
        "Patienten",
        "Patienten – Export vom 30.06.2026",
        "Patienten-Nr.;Geburtsjahr;Geschlecht;Diagnosen;Erfolglose"
            + " Vorbehandlungen;Kontraindikationen;Beschwerden zu Beginn",
        "HC-10001;1978;weiblich;Chronischer Schmerz;0;;Kopfschmerz");
    assertEuropean(
        "Nebenwirkungen",
        "Nebenwirkungen – Export vom 30.06.2026",
        "Patienten-Nr.;Behandlungs-Nr.;Ereignis;Schweregrad;Schwerwiegend;Abgeklungen nach (min)",
        "HC-10002;HC-S100009;Blutdruckanstieg;leicht;nein;60");
  }

  private static void assertEuropean(String name, String title, String header, String row) {
    Path file = made.resolve("european/hillcrest/" + name + ".csv");
    String text = ShapedFile.text(file, ShapedFile.WINDOWS);
    assertThat(text).startsWith(String.join("\r\n", title, "", header, row) + "\r\n");
    int delimiters = header.length() - header.replace(";", "").length();
    int rows = ShapedFile.european(file).rows().size();
    assertThat(text)
        .endsWith("\r\nSumme;;;" + rows + " Zeilen" + ";".repeat(delimiters - 3) + "\r\n");
  }

  private static void assertBegins(String file, String... lines) {
    assertThat(ShapedFile.text(made.resolve(file), StandardCharsets.UTF_8))
        .startsWith(String.join("\r\n", lines) + "\r\n");
  }

  @Test
  void numbersThePatientsInfusionsWhereThereAreNoSessionIds() {
    for (String clinic : CLINICS) {
      ShapedFile canonical = ShapedFile.canonical(file("canonical", clinic, "sessions"));
      ShapedFile us = ShapedFile.us(file("us", clinic, "sessions"));
      List<String> ids = canonical.column("session_id");
      List<String> patients = canonical.column("patient_id");
      Map<String, List<String>> ofPatients = new LinkedHashMap<>();
      for (int i = 0; i < ids.size(); i++) {
        if (!ids.get(i).isEmpty() && patients.get(i).matches("[A-Z]{2}-\\d+")) {
          List<String> known = ofPatients.computeIfAbsent(patients.get(i), p -> new ArrayList<>());
          if (!known.contains(ids.get(i))) {
            known.add(ids.get(i));
          }
          assertThat(us.column("Infusion #").get(i))
              .as(ids.get(i))
              .isEqualTo(Integer.toString(known.indexOf(ids.get(i)) + 1));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "european"})
  void keepsAnImpossibleDateImpossibleInEveryOrder(String shape) {
    ShapedFile sessions = shaped(shape, "harbour", "sessions");
    ShapedFile scores = shaped(shape, "harbour", "scores");
    List<String> dates = new ArrayList<>(sessions.column(shape.equals("us") ? "DOS" : "Datum"));
    dates.addAll(scores.column(shape.equals("us") ? "Date" : "Datum"));
    Pattern numbers = Pattern.compile("(\\d+)[./](\\d+)[./]\\d{4}");
    List<String> impossible =
        dates.stream()
            .filter(date -> numbers.matcher(date).matches() && date.matches(".*\\b45\\b.*"))
            .distinct()
            .toList();
    assertThat(impossible)
        .containsExactlyInAnyOrderElementsOf(
            shape.equals("us")
                ? List.of("02/45/2025", "13/45/2025")
                : List.of("45.02.2025", "45.13.2025"));
  }

  @ParameterizedTest
  @CsvSource({
    "us, sessions",
    "us, scores",
    "us, patients",
    "european, sessions",
    "european, scores",
    "european, patients",
    "european, adverse_events",
  })
  void saysTheSameRowForRow(String shape, String kind) {
    ShapedRows compared = new ShapedRows(shape);
    for (String clinic : CLINICS) {
      ShapedFile ours = ShapedFile.canonical(file("canonical", clinic, kind));
      compared.assertSame(ours, shaped(shape, clinic, kind));
    }
    compared.assertEachCodeHasAWordOfItsOwn();
  }

  @Test
  void usWordsAreThoseOfItsCountry() {
    ShapedRows compared = new ShapedRows("us");
    for (String clinic : CLINICS) {
      ShapedFile ours = ShapedFile.canonical(file("canonical", clinic, "sessions"));
      compared.assertSame(ours, shaped("us", clinic, "sessions"));
    }
    assertThat(compared.words("condition"))
        .containsAllEntriesOf(
            Map.ofEntries(
                entry("depression", "F33.1"),
                entry("bipolar_depression", "F31.81"),
                entry("anxiety", "F41.1"),
                entry("social_anxiety", "F40.10"),
                entry("ptsd", "F43.10"),
                entry("ocd", "F42.9"),
                entry("migraine", "G43.709"),
                entry("headache", "R51.9"),
                entry("chronic_pain", "G89.4"),
                entry("fibromyalgia", "M79.7"),
                entry("crps", "G90.50"),
                entry("sore back", "sore back")));
    assertThat(compared.words("route"))
        .containsOnly(
            entry("iv", "IV infusion"),
            entry("im", "IM"),
            entry("sc", "SubQ"),
            entry("intranasal", "Intranasal"),
            entry("sublingual", "SL troche"),
            entry("oral", "PO"));
    assertThat(compared.words("status"))
        .containsOnly(
            entry("completed", "Completed"),
            entry("stopped_early", "Stopped early"),
            entry("cancelled", "Cancelled"),
            entry("no_show", "No-show"),
            entry("cancld", "cancld"));
  }

  @Test
  void europeanMappingNamesEveryHeaderAndWord() {
    for (String clinic : CLINICS) {
      Path mapping = made.resolve("european").resolve(clinic).resolve("mapping.yaml");
      String yaml = ShapedFile.text(mapping, StandardCharsets.UTF_8);
      for (String kind : List.of("patients", "sessions", "scores", "adverse_events")) {
        ShapedFile ours = ShapedFile.canonical(file("canonical", clinic, kind));
        ShapedFile theirs = shaped("european", clinic, kind);
        for (int i = 0; i < ours.header().size(); i++) {
          String column = ours.header().get(i).replace("pain_", "pain_nrs_");
          assertThat(yaml).contains("\n    " + column + ": " + theirs.header().get(i) + "\n");
        }
        ShapedRows compared = new ShapedRows("european");
        compared.assertSame(ours, theirs);
        compared.forEachCode((code, word) -> assertMapped(yaml, code, word));
      }
    }
  }

  private static void assertMapped(String yaml, String code, String word) {
    String key = Set.of("yes", "no").contains(code) ? '"' + code + '"' : code;
    boolean isOwn = word.equalsIgnoreCase(code) || word.equals("unbekannt");
    assertThat(isOwn || yaml.contains("\n    " + key + ": [" + word + "]\n")).as(word).isTrue();
  }

  @Test
  void europeanMappingSaysHowFilesAreWritten() {
    assertThat(made.resolve("european/harbour/mapping.yaml"))
        .content()
        .startsWith(
            """
            # Treatments were under way when these records begin.
            complete_from: 2024-01-01
            encoding: windows-1252
            delimiter: ";"
            decimal_mark: ","
            date_format: dd.MM.yyyy
            files:
              patients: "Patienten*.csv"
              sessions: "Behandlungen*.csv"
              scores: "Frageboegen*.csv"
              adverse_events: "Nebenwirkungen*.csv"
            columns:
              patients:
                patient_id: Patienten-Nr.
                birth_date: Geburtsdatum
            """)
        .contains("\nvalues:\n  condition:\n    bipolar_depression: [Bipolare Depression]\n")
        .endsWith("\n  timing:\n    before: [vor]\n    after: [nach]\n");
    assertThat(made.resolve("european/hillcrest/mapping.yaml"))
        .content()
        .startsWith("encoding: ")
        .contains("\n    birth_year: Geburtsjahr\n");
  }

  private static Path file(String shape, String clinic, String name) {
    return made.resolve(shape).resolve(clinic).resolve(name + ".csv");
  }

  private static ShapedFile shaped(String shape, String clinic, String kind) {
    return shape.equals("us")
        ? ShapedFile.us(file(shape, clinic, kind))
        : ShapedFile.european(file(shape, clinic, GERMAN.getOrDefault(kind, "")));
  }

  private static void generate(Path output, String options) {
    List<String> arguments = new ArrayList<>(List.of("generate", "--output", output.toString()));
    arguments.addAll(List.of(options.split(" ")));
    assertThat(call(arguments.toArray(String[]::new)).exitCode()).isZero();
  }

  private static void assertSameFiles(Path folder, Path expected) {
    SortedMap<String, byte[]> files = ReportReader.files(folder);
    SortedMap<String, byte[]> others = ReportReader.files(expected);
    assertThat(files.keySet()).isEqualTo(others.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(others.get(name)));
  }
}

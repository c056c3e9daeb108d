package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.inventory.Inventory;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.records.TreatedPatients;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.threads.Helpers;

/** An input folder with one clinic, written file by file and read back. */
final class Export {

  static final LocalDate AS_OF = LocalDate.parse("2024-06-30");
  static final String SESSIONS = "session_id,patient_id,session_date,condition,drug,route";
  static final String SCORES = "patient_id,scored_on,instrument,score,timing";
  static final String SESSION = "S1,P1,2024-01-05,depression,ketamine,iv";
  static final GateRules GATE = new GateRules(5, 20);
  static final DoubtRules DOUBTS = new DoubtRules(1, 3, 2, 5, 5, 5);

  private static final Spellings SPELLINGS =
      new DefinitionsLoader().load(Path.of("no-input")).spellings();

  private final Path input;
  private final Path clinic;

  Export(Path folder) {
    input = folder.resolve("input");
    clinic = input.resolve("north");
  }

  /** What reading gave. */
  record Read(IntakeResult result, List<Reject> rejects, Path rejectsFolder) {

    FileAccount account(String file) {
      return result.account().files().stream()
          .filter(account -> account.file().equals(file))
          .findFirst()
          .orElseThrow();
    }

    /** How a file was found to be written. */
    FileShape shape(String file) {
      return account(file).shape();
    }

    List<String> heldBecause() {
      return result.account().heldBecause();
    }

    /** All that is said of the files besides, notes last. */
    List<String> warnings() {
      List<String> all = new ArrayList<>(result.account().warnings());
      all.addAll(result.account().notes());
      return all;
    }

    /** Every problem as {@code line column scope code: message}. */
    List<String> problems() {
      return rejects.stream()
          .map(
              reject ->
                  String.join(
                      " ",
                      String.valueOf(reject.line()),
                      reject.column(),
                      reject.scope().code(),
                      reject.code().code() + ":",
                      reject.message()))
          .toList();
    }

    List<Patient> patients() {
      List<Patient> patients = new ArrayList<>();
      TreatedPatients all = result.records().accepted().treated();
      all.forEach(0, all.size(), patients::add);
      return patients;
    }

    String rejected(String file) {
      try {
        String text = Files.readString(rejectsFolder.resolve(file));
        assertThat(text).startsWith("\uFEFF"); // for spreadsheets
        return text.substring(1);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  Export file(String name, String... lines) {
    return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Export sessions(String... rows) {
    return rows("sessions.csv", SESSIONS, rows);
  }

  Export scores(String... rows) {
    return rows("scores.csv", SCORES, rows);
  }

  Export rows(String name, String header, String... rows) {
    List<String> lines = new ArrayList<>(List.of(rows));
    lines.add(0, header);
    return file(name, lines.toArray(String[]::new));
  }

  Export bytes(String name, byte[] bytes) {
    try {
      Files.createDirectories(clinic);
      Files.write(clinic.resolve(name), bytes);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Inventory scan(Path input) {
    return Inventory.scan(input, file -> SourceMapping.NONE, Set.of());
  }

  /** The program's own. */
  static Spellings spellings() {
    return SPELLINGS;
  }

  Path input() {
    return input;
  }

  Path clinic() {
    return clinic;
  }

  Read read() {
    return read(SourceMapping.NONE);
  }

  Read read(SourceMapping mapping) {
    if (!mapping.equals(SourceMapping.NONE)) {
      file("mapping.yaml", "# as the test says");
    }
    SourceFiles found = Inventory.scan(input, file -> mapping, Set.of()).sources().get(0);
    return read(
        new SourceFiles(
            found.name(),
            found.folder(),
            found.files(),
            null,
            mapping,
            found.unread(),
            found.unplaced()));
  }

  Read read(SourceFiles source) {
    List<Reject> rejects = new ArrayList<>();
    Path folder = input.resolveSibling("rejects");
    return new Read(intake().read(source, rejects::add, folder, Helpers.NONE), rejects, folder);
  }

  static SourceIntake intake() {
    return new SourceIntake(catalog(), vocabulary(), spellings(), GATE, DOUBTS, AS_OF);
  }

  static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  static Vocabulary vocabulary() {
    Map<String, List<String>> codes =
        Map.of(
            "drug", List.of("ketamine", "esketamine"),
            "route", List.of("iv", "im", "sc", "intranasal", "sublingual", "oral"),
            "sex", List.of("female", "male", "other"),
            "contraindication", List.of("heart_disease", "bipolar_disorder"),
            "event", List.of("nausea", "vomiting", "dizziness", "headache", "anxiety", "none"),
            "severity", List.of("mild", "moderate", "severe"));
    Vocabulary vocabulary = new Vocabulary(new TreeMap<>());
    codes.forEach((list, values) -> vocabulary.codes().put(list, new TreeSet<>(values)));
    return vocabulary;
  }

  static MeasureCatalog catalog() {
    TreeMap<String, Instrument> instruments = new TreeMap<>();
    add(instruments, "phq9", "PHQ-9", 0, 27);
    add(instruments, "gad7", "GAD-7", 0, 21);
    add(instruments, "hit6", "HIT-6", 36, 78);
    add(instruments, "pain_nrs", "pain intensity", 0, 10);
    add(instruments, "migraine_days", "migraine days", 0, 28);
    add(instruments, "madrs", "MADRS", 0, 60);
    add(instruments, "pcl5", "PCL-5", 0, 80);
    add(instruments, "ybocs", "Y-BOCS", 0, 40);
    TreeMap<String, Condition> conditions = new TreeMap<>();
    for (String key :
        List.of(
            "depression",
            "migraine",
            "chronic_pain",
            "ptsd",
            "anxiety",
            "fibromyalgia",
            "crps",
            "ocd",
            "bipolar_depression")) {
      conditions.put(key, new Condition(key, key, List.of("any"), "test"));
    }
    return new MeasureCatalog(instruments, new TreeMap<>(), conditions);
  }

  private static void add(Map<String, Instrument> all, String key, String name, int low, int high) {
    ScoreRange range = new ScoreRange(low * 100, high * 100);
    all.put(key, new Instrument(key, name, range, Better.LOWER, "2 weeks", 0, List.of(), "test"));
  }
}

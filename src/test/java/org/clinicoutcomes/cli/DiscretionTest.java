package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.ClinicFiles;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a patient is said outside the report: not to the console, a log or the database. */
class DiscretionTest {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

  private static final Set<String> PRIVATE =
      Set.of(
          "patient_id",
          "session_id",
          "notes",
          "MRN",
          "Notes",
          "Patienten-Nr.",
          "Behandlungs-Nr.",
          "Bemerkungen");

  /** A shorter text stands for itself anywhere. */
  private static final int SHORTEST = 4;

  @TempDir private static Path folder;
  private static Set<String> secrets;
  private static List<Ended> ends;

  @BeforeAll
  static void run() throws Exception {
    Path sample = Path.of("sample-data").toAbsolutePath();
    Path input = folder.resolve("input");
    Folders.copy(sample, input);
    Path broken = Files.createDirectory(input.resolve("broken"));
    Files.writeString(
        broken.resolve("sessions.csv"),
        SmallExport.HEADER
            + "\nsecret-session,secret-patient,secret-date,secret-condition,secret-drug,iv,x,"
            + "secret-score,4\n\"secret-torn,2024-01-01,migraine\n");
    secrets = secrets(input);
    ends =
        List.of(
            ProgramProcess.here().withFilesUpTo(80).run(arguments(input)),
            ProgramProcess.here().run(arguments(sample)),
            ProgramProcess.here().run(arguments(input)),
            ProgramProcess.here().run("check", "--input", input.toString()));
  }

  private static String[] arguments(Path input) {
    return new String[] {"--input", input.toString(), "--output", folder.toString()};
  }

  @Test
  void saysNothingOfAPatientOnTheConsole() {
    assertThat(ends).extracting(Ended::exitCode).containsExactly(5, 0, 3, 3);
    ends.forEach(ended -> assertDiscreet("console", ended.out() + ended.err()));
  }

  @Test
  void saysNothingOfAPatientInItsState() {
    var files = ReportReader.files(folder.resolve(".state"));
    assertThat(files).containsKeys("logs/clinic-outcomes.log", "repository/batch.mv.db");
    assertThat(files.keySet()).filteredOn(name -> name.startsWith("runs/")).hasSize(3);
    files.forEach((name, bytes) -> assertDiscreet(name, text(bytes)));
  }

  @Test
  void saysNothingOfAPatientInAnyTableOfTheJobRepository() throws Exception {
    List<String> values = values();
    assertThat(values).contains("source:" + ClinicFiles.hashed("broken"), "outcomesReport");
    String all = String.join("\n", values);
    assertDiscreet("job repository", all);
    BASE64
        .matcher(all)
        .results()
        .forEach(encoded -> assertDiscreet("decoded", decoded(encoded.group())));
  }

  @Test
  void wouldFindAPatientWhereverOneIsNamed() {
    String secret = secrets.iterator().next();
    assertThat(said("a line of a log about " + secret + ".")).contains(secret);
    assertThat(said("nothing")).isEmpty();
  }

  private static void assertDiscreet(String where, String text) {
    assertThat(said(text)).as(where).isEmpty();
  }

  /** What a text says of patients; the few letters a secret begins with rule most of them out. */
  private static List<String> said(String text) {
    Set<String> beginnings = new HashSet<>();
    for (int at = 0; at + SHORTEST <= text.length(); at++) {
      beginnings.add(text.substring(at, at + SHORTEST));
    }
    return secrets.stream()
        .filter(secret -> beginnings.contains(secret.substring(0, SHORTEST)))
        .filter(text::contains)
        .toList();
  }

  private static List<String> values() throws Exception {
    List<String> values = new ArrayList<>();
    String url =
        "jdbc:h2:file:" + folder.resolve(".state/repository/batch") + ";ACCESS_MODE_DATA=r";
    try (Connection connection = DriverManager.getConnection(url)) {
      for (String table : tables(connection)) {
        try (Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              values.add(String.valueOf(rows.getString(i)));
            }
          }
        }
      }
    }
    return values;
  }

  private static List<String> tables(Connection connection) throws Exception {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", "BATCH%", null)) {
      while (rows.next()) {
        if (rows.getString("TABLE_TYPE").equals("BASE TABLE")) {
          tables.add(rows.getString("TABLE_NAME"));
        }
      }
    }
    assertThat(tables).hasSizeGreaterThan(4);
    return tables;
  }

  /** Every identifier and every note of the export; a bare score is any number, and no secret. */
  static Set<String> secrets(Path input) throws Exception {
    Set<String> secrets = new TreeSet<>(Set.of("secret-"));
    try (Stream<Path> files = Files.walk(input)) {
      for (Path file : files.filter(DiscretionTest::isReadable).toList()) {
        addSecrets(file, secrets);
      }
    }
    secrets.removeIf(secret -> secret.length() < SHORTEST);
    assertThat(secrets)
        .hasSizeGreaterThan(6_500)
        .contains(
            "HB-10001",
            "HC-10001",
            "LK-10001",
            "LK-S100001",
            "tolerated well, playlist \"Amberlight\" again");
    return secrets;
  }

  /** The private columns of a file in any of the sample's shapes; a title is no header. */
  private static void addSecrets(Path file, Set<String> secrets) throws Exception {
    boolean european = file.getParent().endsWith("lakeside");
    Charset charset = european ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(european ? ';' : ',').get();
    List<String> header = List.of();
    for (CSVRecord record : records(file, charset, format)) {
      List<String> fields = record.toList();
      if (header.isEmpty() && fields.size() > 2) {
        header = fields.stream().map(name -> name.replace("\uFEFF", "")).toList();
      }
      for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
        if (PRIVATE.contains(header.get(i)) && !header.get(i).equals(fields.get(i))) {
          secrets.add(fields.get(i));
        }
      }
    }
    header.forEach(secrets::remove);
    secrets.remove("\uFEFFMRN");
  }

  private static List<CSVRecord> records(Path file, Charset charset, CSVFormat format)
      throws Exception {
    try (CSVParser parser = CSVParser.parse(file, charset, format)) {
      return parser.getRecords();
    }
  }

  private static boolean isReadable(Path file) {
    return file.toString().endsWith(".csv") && !file.getParent().endsWith("broken");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String decoded(String base64) {
    try {
      return text(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }
}

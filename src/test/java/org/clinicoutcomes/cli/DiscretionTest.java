package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.FileNames;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a patient is said outside the report: not to the console, a log or the database. */
class DiscretionTest {

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

  @TempDir private static Path folder;
  private static Set<String> secrets;
  private static List<Ended> ends;

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    Folders.copy(Path.of("sample-data"), input);
    Path broken = Files.createDirectory(input.resolve("broken"));
    Files.writeString(
        broken.resolve("sessions.csv"),
        SmallExport.HEADER
            + "\nsecret-session,secret-patient,secret-date,secret-condition,secret-drug,iv,x,"
            + "secret-score,4\n\"secret-torn,2024-01-01,migraine\n");
    secrets = secrets(input);
    String[] arguments = {"--input", input.toString(), "--output", folder.toString()};
    ends =
        List.of(
            ProgramProcess.here().withFilesUpTo(80).run(arguments),
            ProgramProcess.here().run(arguments),
            ProgramProcess.here().run("check", "--input", input.toString()));
  }

  @Test
  void saysNothingOfAPatientOnTheConsole() {
    assertThat(ends).extracting(Ended::exitCode).containsExactly(5, 3, 3);
    ends.forEach(ended -> assertDiscreet("console", ended.out() + ended.err()));
  }

  @Test
  void saysNothingOfAPatientInItsState() {
    var files = ReportReader.files(folder.resolve(".state"));
    assertThat(files).containsKeys("logs/clinic-outcomes.log", "repository/batch.mv.db");
    files.forEach((name, bytes) -> assertDiscreet(name, text(bytes)));
  }

  @Test
  void saysNothingOfAPatientInAnyTableOfTheJobRepository() throws Exception {
    List<String> values = values();
    assertThat(values).contains("source:" + FileNames.hashed("harbour"), "outcomesReport");
    values.forEach(
        value -> {
          assertDiscreet("job repository", value);
          BASE64
              .matcher(value)
              .results()
              .forEach(encoded -> assertDiscreet("decoded", decoded(encoded.group())));
        });
  }

  private static void assertDiscreet(String where, String text) {
    assertThat(secrets.stream().filter(text::contains)).as(where).isEmpty();
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
  private static Set<String> secrets(Path input) {
    Set<String> secrets = new TreeSet<>(Set.of("secret-"));
    for (String source : List.of("harbour", "hillcrest", "lakeside")) {
      ReportReader.csv(input.resolve(source).resolve("sessions.csv"))
          .forEach(
              row -> {
                secrets.add(row.get("patient_id"));
                secrets.add(row.get("session_id"));
                secrets.add(row.getOrDefault("notes", "")); // a spoiled row has lost its end
              });
    }
    secrets.removeAll(Set.of("", "N/A"));
    assertThat(secrets)
        .hasSizeGreaterThan(8_000)
        .contains("HB-10001", "tolerated well, playlist \"Amberlight\" again");
    return secrets;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String base64) {
    try {
      return text(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }
}

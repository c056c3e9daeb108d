package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clinicoutcomes.publish.Folders;

/**
 * Does what a document says, in a folder of its own.
 *
 * @param folder stands for the folder in which the reader is, and holds {@code /srv/clinic}
 */
record DocumentReader(Path folder) {

  private static final String LAUNCHER = "/opt/clinic-outcomes/bin/clinic-outcomes";
  private static final Pattern PROGRAM =
      Pattern.compile("(?:java -jar target/clinic-outcomes\\.jar|" + LAUNCHER + ") ");
  private static final Set<String> SHELL =
      Set.of("cat", "cd", "diff", "grep", "ls", "sed", "sha256sum");
  private static final String UNITS = "systemd-analyze verify ";

  /** What is not run here, and why. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "/opt/clinic-outcomes/bin/clinic-outcomes prepare",
              "keeps classes of the jar, built later",
          "mvn verify", "this test is a part of it",
          "mvn -Pbench test", "measures for minutes; its parts are tested",
          "mvn -Pbench test -Dtest=InnerStages", "measures for minutes",
          "mvn -q package", "builds what every test has at hand already",
          "mvn -q spring-boot:run", "runs the sample, as other tests do, by the build's own plugin",
          "systemctl daemon-reload", "needs a machine under systemd, and its administrator",
          "systemctl enable --now clinic-outcomes.timer", "the same",
          "systemctl status clinic-outcomes.service", "the same",
          "journalctl --unit clinic-outcomes.service", "the same");

  /** A reader who has exports, and a report that was made of them, in every place. */
  static DocumentReader in(Path folder, Path exports, Path report, Map<String, String> files)
      throws IOException {
    DocumentReader reader = new DocumentReader(folder);
    for (String place : List.of("sample-data", "exports", "/srv/clinic/exports")) {
      Folders.copy(
          exports, Files.createDirectories(reader.path(place).getParent()).resolve(name(place)));
    }
    for (String place : List.of("reports", "/srv/clinic/reports")) {
      Folders.copy(
          report, Files.createDirectories(reader.path(place)).resolve(name(report.toString())));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = reader.path(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, reader.here(file.getValue()));
    }
    return reader;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A folder of the documents, below this reader's. */
  Path path(String documented) {
    return folder.resolve(documented.startsWith("/") ? documented.substring(1) : documented);
  }

  void does(DocumentedCommand command) throws Exception {
    String text = command.text();
    String atNight = Documents.startedAtNight(text);
    if (NOT_RUN.containsKey(text)) {
      return;
    }
    if (!atNight.isEmpty()) {
      install();
      assertEnd(command, byMachine(here(atNight)));
    } else if (PROGRAM.matcher(text).lookingAt()) {
      assertEnd(command, CommandLineCall.call(arguments(PROGRAM.matcher(text).replaceFirst(""))));
    } else if (SHELL.contains(text.split(" ", 2)[0])) {
      assertEnd(command, byMachine(here(text)));
    } else if (text.startsWith(UNITS)) {
      if (byMachine("command -v systemd-analyze").exitCode() == 0) {
        install();
        assertEnd(command, byMachine(here(text)));
      }
    } else {
      fail("No test knows how to do what is said in %s", command);
    }
  }

  private void install() throws Exception {
    if (Files.notExists(path(LAUNCHER))) {
      Installed.in(path(LAUNCHER).getParent().getParent());
    }
  }

  private static void assertEnd(DocumentedCommand command, ProgramProcess.Ended ended) {
    assertThat(ended.exitCode())
        .as("%s%n%s%s", command, ended.out(), ended.err())
        .isEqualTo(command.exitCode());
  }

  private String[] arguments(String text) {
    String[] words = text.split(" ");
    for (int i = 1; i < words.length; i++) {
      if (Set.of("--input", "--output", "--report").contains(words[i - 1])) {
        words[i] = path(words[i]).toString();
      }
    }
    return words;
  }

  /** The same words, of this machine and folder. */
  private String here(String text) {
    return text.replace(LAUNCHER, path(LAUNCHER).toString())
        .replace("/srv/clinic", path("/srv/clinic").toString())
        .replace("/etc/systemd/system", path("/etc/systemd/system").toString());
  }

  /** By a shell with next to no environment, as cron has it, and this test's Java. */
  private ProgramProcess.Ended byMachine(String command) throws Exception {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new ProgramProcess.Running(builder.start(), out, err).end();
  }
}

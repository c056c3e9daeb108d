package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that comes from an export steers the terminal on which it is named. */
class ShownTest {

  private static final String HOSTILE = "\u001B[2J\u0007\u009B\u202E\u2066\u2028\uFEFF\r";

  @TempDir private Path folder;

  @Test
  void showsNamesOfFilesHeadersAndKeysByNumber() throws Exception {
    Path source = folder.resolve("input/nor" + HOSTILE + "th");
    SmallExport.write(source, "north");
    Path sessions = source.resolve("sessions.csv");
    Files.writeString(
        sessions, Files.readString(sessions).replaceFirst(",clinic,", ",clinic" + HOSTILE + "x,"));
    Files.writeString(source.resolve("forms\n" + HOSTILE + ".csv"), "a,b,c\n1,2,3\n");
    assertShown(check());
    Files.writeString(source.resolve("mapping.yaml"), "\"col\\e[31m\\u202Eumns\": 1\n");
    Ended wrong = check();
    assertThat(wrong.err()).contains("\\u001B[31m\\u202E");
    assertShown(wrong);
  }

  @Test
  void leavesNamesOfEveryScriptAsTheyAre() throws Exception {
    String name = "\u0141\u00F3d\u017A \u6771\u4EAC \uD83D\uDC69\u200D\u2695\uFE0F";
    SmallExport.write(folder.resolve("input").resolve(name), "north");
    assertThat(check().out()).contains(name);
  }

  private static void assertShown(Ended ended) {
    assertThat(ended.out() + ended.err())
        .contains("\\u001B[")
        .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E", "\u2066", "\u2028", "\r");
  }

  private Ended check() {
    return CommandLineCall.call(
        "check", "--input", folder.resolve("input").toString(), "--as-of", "2024-06-30");
  }
}

package org.clinicoutcomes.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.ObjectName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Java of its own says of its compilers, since the choice holds for a whole process. */
class QuickCompilerTest {

  private static final String EXCLUDED = "Exclude:true";

  @ParameterizedTest
  @CsvSource({
    "-XX:+TieredCompilation, 0, true, true",
    "-XX:+TieredCompilation, 50331647, true, true",
    "-XX:+TieredCompilation, 50331648, true, false",
    "-XX:+TieredCompilation, 0, false, false",
    "-XX:TieredStopAtLevel=1, 0, true, false",
    "-Xint, 0, true, false"
  })
  void leavesTheOptimizingCompilerOutWhereThereIsLittleToRead(
      String option, String bytes, String ours, boolean leftOut) throws Exception {
    String said = child(option, bytes, ours);
    assertThat(said).startsWith("directives:");
    assertThat(said.contains(EXCLUDED)).isEqualTo(leftOut);
  }

  /** Nothing else may be said: a run says how it ended in one line. */
  private static String child(String option, String bytes, String ours) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                bytes,
                ours));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** Chooses, and says which directives its compilers have. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws Exception {
      if (Boolean.parseBoolean(args[1])) {
        QuickCompiler.processIsOurs();
      }
      QuickCompiler.choose(Long.parseLong(args[0]));
      System.out.print("directives:");
      System.out.println(
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "compilerDirectivesPrint",
                  new Object[0],
                  new String[0]));
    }
  }
}

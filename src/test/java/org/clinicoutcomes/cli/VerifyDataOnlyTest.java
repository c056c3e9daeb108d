package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.publish.Folders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report without workbooks is right if it says so, and damaged if it does not. */
class VerifyDataOnlyTest {

  private static final String DATA_ONLY = "; a data-only report, without workbooks.\n";
  private static final String WHOLE = "2024-06-30";
  private static final String DATA = "2024-06-30-data";

  @TempDir private static Path original;
  @TempDir private Path folder;
  private Path input;
  private Path output;

  @BeforeAll
  static void publish() throws IOException {
    Path input = original.resolve("input");
    SmallExport.write(input.resolve("harbour"), "harbour");
    Tampering.append(
        input.resolve("harbour/sessions.csv"),
        "s99,p9,2024-13-01,migraine,ketamine,iv,harbour,8,5\n");
    Files.writeString(input.resolve("settings.yaml"), "as_of: 2024-06-30\n");
    for (String option : new String[] {"--threads=1", "--data-only"}) {
      CommandLineCall.call(
          "run", "--input", input.toString(), "--output", original + "/output", option);
    }
  }

  @BeforeEach
  void copy() {
    Folders.copy(original, folder);
    input = folder.resolve("input");
    output = folder.resolve("output");
  }

  private Ended verify(String report) {
    return CommandLineCall.call(
        "verify", "--input", input.toString(), "--report", output.resolve(report).toString());
  }

  private void assertDiffers(String report, String summary, String... lines) {
    Ended ended = verify(report);
    assertThat(ended.out()).isEqualTo("Differs: " + summary);
    assertThat(ended.err().lines()).containsExactly(lines);
    assertThat(ended.exitCode()).isEqualTo(7);
  }

  @Test
  void findsItIdenticalAndSaysWhatItIs() {
    assertThat(verify(DATA))
        .isEqualTo(
            new Ended(
                0,
                "Identical: "
                    + input
                    + " gives "
                    + output.resolve(DATA)
                    + ", byte for byte"
                    + DATA_ONLY,
                ""));
    assertThat(verify(WHOLE).out()).endsWith(", byte for byte.\n");
  }

  @Test
  void findsWhatIsChangedMissingOrAdded() throws IOException {
    Path internal = output.resolve(DATA).resolve("internal");
    Tampering.replace(internal.resolve("data/outcomes.csv"), "migraine", "headache");
    Files.delete(internal.resolve("data/flow.csv"));
    Tampering.replace(internal.resolve("rejects/harbour/sessions.csv"), "2024-13", "2024-12");
    Files.copy(
        output.resolve(WHOLE).resolve("internal/harbour-internal.xlsx"),
        internal.resolve("harbour-internal.xlsx"));
    assertDiffers(
        DATA,
        "4 output files, 2 cells" + DATA_ONLY,
        "Output file internal/data/flow.csv: not in the report, but rebuilt",
        "Output file internal/data/outcomes.csv: changed",
        "internal/data/outcomes.csv, line 2, column condition",
        "Output file internal/harbour-internal.xlsx: in the report, but not rebuilt",
        "Output file internal/rejects/harbour/sessions.csv: changed",
        "internal/rejects/harbour/sessions.csv, line 2, column session_date");
  }

  @Test
  void findsChangedInputs() throws IOException {
    Tampering.replace(input.resolve("harbour/sessions.csv"), ",7,5", ",7,4");
    Ended ended = verify(DATA);
    assertThat(ended.out()).startsWith("Differs: 1 input, ").endsWith(DATA_ONLY);
    assertThat(ended.err()).startsWith("Input harbour/sessions.csv: changed\n");
  }

  @Test
  void missesTheWorkbooksOfAWholeReport() throws IOException {
    deleteWorkbooks();
    assertDiffers(
        WHOLE,
        "4 output files.\n",
        "Output file internal/all-clinics-internal.xlsx: not in the report, but rebuilt",
        "Output file internal/harbour-internal.xlsx: not in the report, but rebuilt",
        "Output file shareable/all-clinics-shareable.xlsx: not in the report, but rebuilt",
        "Output file shareable/harbour-shareable.xlsx: not in the report, but rebuilt");
  }

  @Test
  void isNotDeceivedByAWholeReportThatIsMadeOutToBeDataOnly() throws IOException {
    deleteWorkbooks();
    Path manifest = output.resolve(WHOLE).resolve("manifest.json");
    Tampering.replace(manifest, "\"whole\"", "\"data-only\"");
    assertDiffers(
        WHOLE,
        "5 manifest values" + DATA_ONLY,
        "manifest.json, fingerprint",
        "manifest.json, outputs internal/all-clinics-internal.xlsx",
        "manifest.json, outputs internal/harbour-internal.xlsx",
        "manifest.json, outputs shareable/all-clinics-shareable.xlsx",
        "manifest.json, outputs shareable/harbour-shareable.xlsx");
  }

  @Test
  void isNotDeceivedByADataOnlyReportThatIsMadeOutToBeWhole() throws IOException {
    Path manifest = output.resolve(DATA).resolve("manifest.json");
    Tampering.replace(manifest, "\"data-only\"", "\"whole\"");
    Ended ended = verify(DATA);
    assertThat(ended.out()).isEqualTo("Differs: 4 output files, 5 manifest values.\n");
    assertThat(ended.err()).contains("harbour-internal.xlsx: not in the report, but rebuilt");
  }

  @Test
  void takesAReportThatDoesNotSayForAWholeOne() throws IOException {
    Path manifest = output.resolve(WHOLE).resolve("manifest.json");
    Tampering.replace(manifest, "  \"extent\" : \"whole\",\n", "");
    assertDiffers(WHOLE, "1 manifest value.\n", "manifest.json, extent");
  }

  @Test
  void comparesNothingWhereAReportSaysSomethingElse() throws IOException {
    Path report = output.resolve(DATA);
    Tampering.replace(report.resolve("manifest.json"), "\"data-only\"", "\"half\"");
    assertDiffers(
        DATA,
        "the manifest.json of "
            + report
            + " does not say whether it is whole or data-only; nothing was compared.\n");
  }

  private void deleteWorkbooks() throws IOException {
    try (Stream<Path> files = Files.walk(output.resolve(WHOLE))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
        Files.delete(file);
      }
    }
  }
}

package org.clinicoutcomes.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What systems do to files besides rows: read where it can be, refused in words where not. */
class DialectIntakeTest {

  private static final String H = Export.SESSIONS + ",notes";

  @TempDir private Path folder;

  private static String session(int number) {
    return "S" + number + ",P1,2024-01-05,depression,ketamine,iv,";
  }

  private Export.Read read(String... lines) {
    return new Export(folder).file("sessions.csv", lines).read();
  }

  private FileAccount account(Export.Read read) {
    return read.account("sessions.csv");
  }

  @ParameterizedTest
  @MethodSource
  void saysWhatAFileIsThatIsNoTable(String content, String words) {
    Export.Read read =
        new Export(folder).bytes("sessions.csv", content.getBytes(ISO_8859_1)).read();
    assertThat(read.heldBecause())
        .hasSize(1)
        .allMatch(why -> why.startsWith("sessions.csv is " + words));
    assertThat(account(read).verdict()).isEqualTo(Verdict.HELD);
  }

  static Stream<Arguments> saysWhatAFileIsThatIsNoTable() {
    return Stream.of(
        Arguments.of("PK\u0003\u0004rest", "a zip file or a spreadsheet (xlsx), not text. Export"),
        Arguments.of("\u00D0\u00CF\u0011\u00E0", "an old spreadsheet (xls), not text."),
        Arguments.of("\u0089PNG\r\n", "an image, not text."),
        Arguments.of("\u00FF\u00D8\u00FF\u00E0", "an image, not text."),
        Arguments.of("%PDF-1.4", "a PDF, not a table of text."),
        Arguments.of("\u001F\u008Brest", "packed: give it a name that ends in .gz."),
        Arguments.of("  <!DOCTYPE HTML><html>", "a web page, perhaps a login or error page"),
        Arguments.of("<table><tr>", "a web page's table, not CSV."),
        Arguments.of("{\"rows\": 1}", "JSON, not a table of text."),
        Arguments.of("\u00EF\u00BB\u00BF<?xml version", "XML, not a table of text."));
  }

  @Test
  void saysThatUtf16LacksItsMark() {
    Export.Read read =
        new Export(folder).bytes("sessions.csv", (H + "\n").getBytes(UTF_16LE)).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv is no text, or UTF-16 without a byte-order mark: export it in UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\uFEFF", " \t\r\n\u001A"})
  void saysThatAFileIsEmpty(String content) {
    Export.Read read = new Export(folder).bytes("sessions.csv", content.getBytes(UTF_8)).read();
    assertThat(read.heldBecause())
        .containsExactly("sessions.csv is empty: it has not even a header. Export it again.");
  }

  @Test
  void aFileWithAHeaderAloneIsAnEmptyClinic() {
    Export.Read read = read("Exported 2024-01-05", "", H);
    assertThat(read.heldBecause()).isEmpty();
    assertThat(account(read).verdict()).isEqualTo(Verdict.EMPTY);
    assertThat(account(read).notData()).isEqualTo(2);
  }

  @Test
  void tellsTitlesTotalsAndFootersFromRows() {
    Export.Read read =
        read(
            "Sessions of \"North\", all",
            "\"Printed by",
            "",
            H,
            session(1),
            H,
            "Total,,,,,1,",
            "TOTAL: 2 rows",
            "End of this list",
            "S9,,,,,,",
            "Total,P1,2024-01-07,depression,ketamine,iv,a session called Total");
    assertThat(read.warnings())
        .contains(
            "sessions.csv: 7 lines are no data: 1 (above the header), 2 (above the header), 3"
                + " (blank), 6 (the header again), 7 (a total or footer), 8 (a total or footer), 9"
                + " (a sentence, not a row)");
    assertThat(account(read).accepted()).isEqualTo(2);
    assertThat(account(read).rejected()).isEqualTo(1);
    assertThat(read.shape("sessions.csv").headerLine()).isEqualTo(4);
  }

  @Test
  void findsAQuoteThatSwallowsRowsAtItsLineAndReadsTheRowsAfterIt() {
    Export.Read read =
        read(
            H,
            session(1),
            session(2) + "\"a quote that is not closed",
            session(3),
            session(4) + "it's 5\" tall",
            session(5) + "\"a good note",
            "of two lines\"",
            session(6));
    assertThat(read.problems())
        .containsExactly(
            "3  row unbalanced_quote: the line opens a quotation mark that is not closed at the"
                + " end of its field");
    assertThat(account(read).accepted()).isEqualTo(5);
  }

  @Test
  void findsAQuoteThatAnotherOneClosesInThisOrThatColumn() {
    Export.Read read =
        read(
            H,
            session(1),
            session(2) + "\"opened",
            session(3) + "closed here\"",
            session(4),
            "S5,\"P1,2024-01-05,depression,ketamine,iv,",
            "S6,P1\",2024-01-05,depression,ketamine,iv,",
            session(7));
    assertThat(read.problems())
        .extracting(problem -> problem.substring(0, 20))
        .containsExactly("3  row unbalanced_qu", "6  row unbalanced_qu");
    assertThat(account(read).accepted()).isEqualTo(5);
    assertThat(account(read).read()).isEqualTo(7);
  }

  @Test
  void readsNotesOfManyLines() {
    Export.Read read = read(H, session(1) + "\"one", "two, three", "\"\"four\"\"\"", session(2));
    assertThat(read.problems()).isEmpty();
    assertThat(account(read).accepted()).isEqualTo(2);
  }

  @Test
  void readsAFileOfQuotesThatChainOnWithoutEndInOnePass() {
    StringBuilder chain = new StringBuilder(H + "\n" + session(1) + "\n");
    for (int i = 0; i < 400_000; i++) {
      chain.append("a\",\"b\n");
    }
    chain.append(session(2)).append('\n');
    Export.Read read =
        new Export(folder).bytes("sessions.csv", chain.toString().getBytes(UTF_8)).read();
    assertThat(account(read).read()).isEqualTo(400_002);
    assertThat(account(read).accepted()).isEqualTo(2);
  }

  @Test
  void refusesAPackedFileThatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((H + "\n").getBytes(UTF_8));
      byte[] zeros = new byte[1 << 20];
      java.util.Arrays.fill(zeros, (byte) '0');
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    Export.Read read = new Export(folder).bytes("sessions.csv.gz", packed.toByteArray()).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv.gz unpacks to more than 200 times its size, as no export does: check"
                + " where it comes from.");
  }

  @Test
  void takesALineWithoutEndForOneReject() {
    Export.Read read = read(H, session(1), "x".repeat(20 << 20), session(2));
    assertThat(read.problems())
        .containsExactly(
            "3  row record_too_long: the record is longer than any record can be (1 MiB)");
    assertThat(account(read).accepted()).isEqualTo(2);
  }

  @Test
  void readsTenThousandColumns() {
    String wide = H + ",column".repeat(10_000);
    Export.Read read = read(wide, session(1) + ",x".repeat(10_000), session(2));
    assertThat(account(read).accepted()).isEqualTo(1);
    assertThat(account(read).rejected()).isEqualTo(1);
    assertThat(read.warnings()).allMatch(warning -> warning.length() < 2_000);
  }

  @Test
  void readsAHeaderOfNearlyAMebibyteAndRefusesALongerOne() {
    String most = "h".repeat((1 << 20) - H.length() - 1);
    assertThat(account(read(H + "," + most, session(1) + ",")).accepted()).isEqualTo(1);
    Export.Read longer =
        new Export(folder.resolve("longer"))
            .file("sessions.csv", H + "," + most + "hh", session(1) + ",")
            .read();
    assertThat(longer.heldBecause()).hasSize(1).allMatch(why -> why.length() < 500);
  }

  @Test
  void takesTheMarkForTheEncodingWhateverIsStated() {
    byte[] marked = ("\uFEFF" + H + "\n" + session(1) + "Grüße\n").getBytes(UTF_8);
    Export.Read read = new Export(folder).bytes("sessions.csv", marked).read();
    assertThat(read.shape("sessions.csv").encoding()).isEqualTo("UTF-8");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void saysThatAFileIsReadAsWindows1252() {
    byte[] western = (H + "\n" + session(1) + "Gr\u00FC\u00DFe\n").getBytes(ISO_8859_1);
    Export.Read read = new Export(folder).bytes("sessions.csv", western).read();
    assertThat(read.shape("sessions.csv").encoding()).isEqualTo("windows-1252");
    assertThat(read.warnings())
        .containsExactly("sessions.csv: read as Windows-1252, as it is not UTF-8");
  }

  @Test
  void rejectsOnlyTheRecordWithHalfACharacterOfUtf16() {
    String text = "\uFEFF" + H + "\n" + session(1) + "x\uD83D y\n" + session(2) + "\uD83D\uDE00\n";
    byte[] bytes = text.getBytes(UTF_16LE);
    // Java writes a mark for half a character: put the half back
    int at = new String(bytes, UTF_16LE).indexOf("x\uFFFD y");
    bytes[2 * at + 2] = 0x3D;
    bytes[2 * at + 3] = (byte) 0xD8;
    Export.Read read = new Export(folder).bytes("sessions.csv", bytes).read();
    assertThat(read.problems())
        .containsExactly(
            "2  row undecodable: the record has characters that are none in the file's encoding");
    assertThat(account(read).accepted()).isEqualTo(1);
    assertThat(read.shape("sessions.csv").encoding()).isEqualTo("UTF-16LE");
  }
}

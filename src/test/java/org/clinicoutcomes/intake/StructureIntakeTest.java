package org.clinicoutcomes.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureIntakeTest {

  private static final String H = Export.SESSIONS;

  @TempDir private Path folder;

  private static String session(int number) {
    return "S" + number + ",P1,2024-01-05,depression,ketamine,iv";
  }

  private FileAccount account(Export export, String file) {
    return export.read().account(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryKindOfLineEnd(String end) {
    String text =
        String.join(
            end,
            "\uFEFF" + H + ",notes",
            session(1) + ",\"a" + end + "b\"",
            session(2) + ",",
            "bad" + end);
    Export.Read read = new Export(folder).bytes("sessions.csv", text.getBytes(UTF_8)).read();
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
    assertThat(read.rejects()).extracting(reject -> reject.line()).containsExactly(5L);
  }

  @Test
  void readsPackedFilesAndTabs() {
    Export export =
        new Export(folder)
            .bytes("sessions_a.csv.gz", Export.packed(H + "\n" + session(1) + "\n"))
            .file("sessions_b.tsv", H.replace(',', '\t'), session(2).replace(',', '\t'));
    assertThat(account(export, "sessions_a.csv.gz").accepted()).isEqualTo(1);
    FileAccount tabs = account(export, "sessions_b.tsv");
    assertThat(tabs.accepted()).isEqualTo(1);
    assertThat(tabs.shape().delimiter()).isEqualTo("tab");
    assertThat(tabs.shape().encoding()).isEqualTo("UTF-8");
  }

  @Test
  void readsPackedFilesPutTogether() {
    byte[] one = Export.packed(H + "\n" + session(1) + "\n");
    byte[] two = Export.packed(session(2) + "\n");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    assertThat(account(new Export(folder).bytes("sessions.csv.gz", both), "sessions.csv.gz"))
        .extracting(FileAccount::accepted)
        .isEqualTo(2L);
  }

  @Test
  void readsPackedPartsBehindTheZerosOfABlock() {
    byte[] one = Arrays.copyOf(Export.packed(H + "\n" + session(1) + "\n"), 512);
    assertThat(account(new Export(folder).bytes("sessions.csv.gz", one), "sessions.csv.gz"))
        .extracting(FileAccount::accepted)
        .isEqualTo(1L);
    byte[] two = Export.packed(session(2) + "\n");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    assertThat(account(new Export(folder).bytes("sessions.csv.gz", both), "sessions.csv.gz"))
        .extracting(FileAccount::accepted)
        .isEqualTo(2L);
  }

  @Test
  void saysInWordsThatMoreStandsBehindWhatIsPacked() {
    byte[] one = Export.packed(H + "\n" + session(1) + "\n");
    byte[] rest = (session(2) + "\n").getBytes(UTF_8);
    byte[] both = Arrays.copyOf(one, one.length + rest.length);
    System.arraycopy(rest, 0, both, one.length, rest.length);
    Export.Read read = new Export(folder).bytes("sessions.csv.gz", both).read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv.gz holds something else behind what is packed in it, and that would be"
                + " lost: pack it anew, or export it again.");
  }

  @Test
  void saysInWordsThatAPackedFileWasCutOff() {
    StringBuilder rows = new StringBuilder(H + "\n");
    for (int i = 0; i < 5000; i++) {
      rows.append(session(i)).append('\n');
    }
    byte[] whole = Export.packed(rows.toString());
    Export export =
        new Export(folder).bytes("sessions.csv.gz", Arrays.copyOf(whole, whole.length / 2));
    Export.Read read = export.read();
    assertThat(read.heldBecause())
        .containsExactly(
            "sessions.csv.gz is damaged or was cut off: it cannot be unpacked to its end. Export it"
                + " again.");
    assertThat(read.account("sessions.csv.gz").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void saysInWordsThatAFileIsNotPacked() {
    Export.Read read = new Export(folder).bytes("sessions.csv.gz", H.getBytes(UTF_8)).read();
    assertThat(read.heldBecause()).hasSize(1);
  }

  @Test
  void toleratesBlankFieldsBeyondTheHeaderOnly() {
    Export.Read read =
        new Export(folder)
            .sessions(session(1) + ",, ", session(2) + ",x", "S3,P1,2024-01-05,depression,ketamine")
            .read();
    assertThat(read.problems())
        .containsExactly(
            "3  row column_count: the record has 7 fields where the header has 6",
            "4  row column_count: the record has 5 fields where the header has 6");
  }

  @Test
  void toleratesADelimiterAtTheEndOfTheHeader() {
    Export export = new Export(folder).rows("sessions.csv", H + ",", session(1), session(2) + ",");
    assertThat(account(export, "sessions.csv").accepted()).isEqualTo(2);
  }

  @Test
  void listsLinesThatAreNoData() {
    Export.Read read =
        new Export(folder)
            .bytes(
                "sessions.csv",
                ("\n" + H + "\n" + session(1) + "\n  \n,,,,,\n" + H + "\n" + session(2) + "\n")
                    .getBytes(UTF_8))
            .read();
    FileAccount account = read.account("sessions.csv");
    assertThat(account.read()).isEqualTo(2);
    assertThat(account.notData()).isEqualTo(4);
    assertThat(read.warnings())
        .containsExactly(
            "sessions.csv: 4 lines are no data: 1 (blank), 4 (blank), 5 (blank), 6 (the header"
                + " again)");
  }

  @Test
  void rejectsOnlyTheRecordThatIsNotUtf8() {
    byte[] utf8 =
        (H + "\n" + session(1).replace("P1", "Jos\u00E9") + "\nbroken\n" + session(2) + "\n")
            .replace("broken", session(3).replace("P1", "Jos\u00E9"))
            .getBytes(UTF_8);
    int at = new String(utf8, ISO_8859_1).indexOf("\u00C3");
    utf8[at] = 'x';
    Export.Read read = new Export(folder).bytes("sessions.csv", utf8).read();
    assertThat(read.problems())
        .containsExactly(
            "2  row undecodable: the record has characters that are none in the file's encoding");
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
    assertThat(read.rejects().get(0).action()).isEqualTo("Export the file again in UTF-8.");
  }

  @Test
  void takesTheReplacementCharacterItselfForWhatItIs() {
    Export export = new Export(folder).sessions(session(1).replace("P1", "Jos\uFFFD"));
    assertThat(account(export, "sessions.csv").accepted()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S1,\"P1,2024-01-05", "S1,\"P\"1,2024-01-05,depression,ketamine,iv"})
  void rejectsOnlyTheLineOfAnUnbalancedQuote(String bad) {
    Export.Read read = new Export(folder).sessions(bad, session(2), session(3)).read();
    assertThat(read.problems())
        .containsExactly(
            "2  row unbalanced_quote: the line opens a quotation mark that is not closed at the end"
                + " of its field");
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
  }

  @Test
  void rejectsARecordLongerThanOneMebibyte() {
    String header = H + ",notes";
    String longest = "x".repeat((1 << 20) - session(1).length() - 1);
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                header,
                session(1) + "," + longest,
                session(2) + "," + longest + "x",
                session(3) + ",")
            .read();
    assertThat(read.problems())
        .containsExactly(
            "3  row record_too_long: the record is longer than any record can be (1 MiB)");
    assertThat(read.account("sessions.csv").accepted()).isEqualTo(2);
  }

  @Test
  void listsColumnsItDoesNotKnow() {
    Export.Read read =
        new Export(folder).rows("sessions.csv", H + ",room,Colour", session(1) + ",1,red").read();
    assertThat(read.warnings()).containsExactly("sessions.csv: columns not used: room, Colour");
    assertThat(read.heldBecause()).isEmpty();
  }

  @Test
  void setsAnOptionalColumnAsideThatIsThereTwice() {
    Export.Read read =
        new Export(folder)
            .rows("sessions.csv", H + ",pain_before,Pain Score (Pre)", session(1) + ",3,4")
            .read();
    assertThat(read.warnings())
        .containsExactly(
            "sessions.csv: column pain_nrs_before, which is there more than once (pain_before,"
                + " Pain Score (Pre)), is not used");
    assertThat(read.patients().get(0).scores()).isEmpty();
  }

  @Test
  void stopsWhenAFileChangesWhileItIsRead() throws IOException {
    Export export = new Export(folder).sessions(session(1));
    SourceFiles source = Export.scan(export.input()).sources().get(0);
    Files.writeString(export.clinic().resolve("sessions.csv"), H + "\n" + session(2) + "\n");
    assertThatThrownBy(() -> export.read(source))
        .isInstanceOf(InputProblem.class)
        .hasMessage(
            "north/sessions.csv changed while it was read: wait until its export is complete, and"
                + " run again.");
  }

  @Test
  void saysThatAFileIsGone() throws IOException {
    Export export = new Export(folder).sessions(session(1));
    SourceFiles source = Export.scan(export.input()).sources().get(0);
    Files.delete(export.clinic().resolve("sessions.csv"));
    assertThatThrownBy(() -> export.read(source))
        .isInstanceOf(InputProblem.class)
        .hasMessage("north/sessions.csv cannot be read to its end; check it, and run again.");
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.Reject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds: every record is somewhere in its account, and reading never fails. */
class AccountingTest {

  private static final Comparator<Reject> LISTED =
      Comparator.comparing(Reject::file, CodePoints.ORDER)
          .thenComparing(Reject::line)
          .thenComparing(Reject::column, CodePoints.ORDER)
          .thenComparing(reject -> reject.scope().code())
          .thenComparing(reject -> reject.code().code());

  private static final List<String> CELLS =
      List.of(
          "S1",
          "S2",
          "S3",
          "P1",
          "P2",
          "2024-01-05",
          "2024-02-30",
          "2024-07-01",
          "ptsd",
          "ketamine",
          "iv",
          "",
          "",
          "N/A",
          "7",
          "99",
          "phq9",
          "before",
          "completed",
          "no_show",
          "nausea",
          "\"",
          "\"a\"",
          "\"a\nb\"",
          "\"a\"b",
          "é",
          "\u0000",
          "male",
          "1980",
          "\uD83D\uDE00");

  @TempDir private Path folder;

  private static byte[] dirty(Random random, String header, String good) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int row = random.nextInt(60); row > 0; row--) {
      String[] cells = good.split(",", -1);
      for (int change = random.nextInt(3); change > 0; change--) {
        cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
      }
      text.append(String.join(random.nextInt(30) == 0 ? ",," : ",", cells));
      text.append(random.nextInt(8) == 0 ? "\r\n\n" : "\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int flip = random.nextInt(3); flip > 0; flip--) {
      int at = header.length() + random.nextInt(bytes.length - header.length());
      bytes[at] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  @RepeatedTest(150)
  void balances(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Export.Read read =
        new Export(folder)
            .bytes("patients.csv", dirty(random, "patient_id,sex,birth_year", "P1,male,1980"))
            .bytes("patients_2.csv", dirty(random, "patient_id,sex", "P1,male"))
            .bytes("sessions.csv", dirty(random, Export.SESSIONS, Export.SESSION))
            .bytes(
                "sessions_2.csv",
                dirty(random, Export.SESSIONS + ",status,phq9_before", Export.SESSION + ",,7"))
            .bytes("scores.csv", dirty(random, Export.SCORES, "P1,2024-01-05,phq9,7,before"))
            .bytes(
                "adverse_events.csv",
                dirty(random, "patient_id,session_id,event,serious", "P1,S1,nausea,no"))
            .read();
    assertThat(read.rejects()).isSortedAccordingTo(LISTED);
    for (FileAccount account : read.result().account().files()) {
      assertThat(rejectedLines(read, account)).isEqualTo(account.rejected());
      assertThat(cells(read, account)).isGreaterThanOrEqualTo(account.cellsSetAside());
    }
  }

  private static long rejectedLines(Export.Read read, FileAccount account) {
    return read.rejects().stream()
        .filter(reject -> reject.file().equals(account.file()))
        .filter(reject -> reject.scope() == Reject.Scope.ROW)
        .map(Reject::line)
        .distinct()
        .count();
  }

  private static long cells(Export.Read read, FileAccount account) {
    return read.rejects().stream()
        .filter(reject -> reject.file().equals(account.file()))
        .filter(reject -> reject.scope() == Reject.Scope.CELL)
        .count();
  }
}

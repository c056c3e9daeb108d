package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.DoubtFigures;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.threads.Helpers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubtsFileTest {

  @TempDir private Path folder;

  @Test
  void hasARowPerDoubtAcceptedOnesToo() throws IOException {
    SourceAccount south =
        account(
            "south",
            new Doubt(DoubtCode.TIME_ZONES, "", 0, 30, 5000, End.HELD, "Times differ.", "Do a."),
            new Doubt(
                DoubtCode.COLUMN_UNREAD, "b.csv, column x", 4, -1, null, End.ACCEPTED, "B.", ""),
            new Doubt(
                DoubtCode.COLUMN_UNREAD, "a.csv, column x", 7, 3, 25, End.PUBLISHED, "A, b.", ""));
    TidyFiles.write(folder, DoubtFigures.TABLE, Stream.of(account("north"), south), Helpers.NONE);
    assertThat(Files.readString(folder.resolve("doubts.csv")))
        .isEqualTo(
            """
            source,doubt,place,rows,patients,points,end,sentence,what_settles_it
            south,column_unread,"a.csv, column x",7,3,0.25,published,"A, b.",
            south,column_unread,"b.csv, column x",4,,,accepted,B.,
            south,time_zones,,,30,50,held,Times differ.,Do a.
            """);
  }

  private static SourceAccount account(String source, Doubt... doubts) {
    return new SourceAccount(source, List.of(), List.of(), List.of(), List.of(), List.of(doubts));
  }
}

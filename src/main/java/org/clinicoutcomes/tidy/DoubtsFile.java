package org.clinicoutcomes.tidy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.SourceAccount;
import org.jspecify.annotations.Nullable;

/** Writes {@code doubts.csv}: what is not known of each source, how large it is, what follows. */
public final class DoubtsFile {

  static final List<String> HEADER =
      List.of(
          "source",
          "doubt",
          "place",
          "rows",
          "patients",
          "points",
          "end",
          "sentence",
          "what_settles_it");

  private static final int HUNDREDTHS = 2;

  private static final Comparator<Doubt> ORDER =
      Comparator.comparing((Doubt doubt) -> doubt.code().code())
          .thenComparing(Doubt::place, CodePoints.ORDER)
          .thenComparing(Doubt::sentence, CodePoints.ORDER);

  private DoubtsFile() {}

  /**
   * Writes a row per doubt, accepted ones too.
   *
   * @param accounts by source name
   */
  public static void write(Path file, Collection<SourceAccount> accounts) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      accounts.forEach(
          account ->
              account.doubts().stream()
                  .sorted(ORDER)
                  .forEach(doubt -> csv.row(row(account.source(), doubt))));
    }
  }

  private static List<String> row(String source, Doubt doubt) {
    return List.of(
        source,
        doubt.code().code(),
        doubt.place(),
        doubt.rows() == 0 ? "" : Long.toString(doubt.rows()),
        doubt.patients() < 0 ? "" : Long.toString(doubt.patients()),
        points(doubt.points()),
        doubt.end().code(),
        doubt.sentence(),
        doubt.remedy());
  }

  private static String points(@Nullable Integer hundredths) {
    return hundredths == null
        ? ""
        : BigDecimal.valueOf(hundredths, HUNDREDTHS).stripTrailingZeros().toPlainString();
  }
}

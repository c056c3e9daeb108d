package org.clinicoutcomes.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals of whole numbers that have decimals are means, or of another scale. */
class TotalsWithDecimalsTest {

  private static final int PATIENTS = 12;

  @TempDir private Path folder;

  private String check(String instrument, double first, double last, int decimals, int ofAll) {
    List<String> sessions = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    sessions.add("session_id,patient_id,session_date,condition,drug,route");
    scores.add("patient_id,scored_on,instrument,score");
    for (int p = 0; p < PATIENTS; p++) {
      sessions.add("S%d,P%d,2026-01-%02d,depression,ketamine,iv".formatted(p, p, 5 + p));
      int places = p < ofAll ? decimals : 0;
      for (double score : new double[] {first + 0.37, last + 0.37}) {
        scores.add(
            "P%d,2026-01-%02d,%s,%s"
                .formatted(
                    p,
                    score > last + 1 ? 4 + p : 12 + p,
                    instrument,
                    String.format(Locale.ROOT, "%." + places + "f", score)));
      }
    }
    return new ForeignExport(folder, "2026-06-30")
        .file("sessions.csv", sessions.toArray(String[]::new))
        .file("scores.csv", scores.toArray(String[]::new))
        .check()
        .out();
  }

  @ParameterizedTest
  @CsvSource({"phq9, 6, 2, 2, 12", "gad7, 8, 3, 1, 12", "pcl5, 4, 1, 1, 8"})
  void asksForThem(String instrument, double first, double last, int decimals, int ofAll) {
    assertThat(check(instrument, first, last, decimals, ofAll))
        .contains("would be held", "scores, " + instrument + ": half of its 24 scores or more");
  }

  @ParameterizedTest
  @CsvSource({
    "phq9, 20, 9, 0, 12",
    "phq9, 20, 9, 2, 4",
    "pain_nrs, 7, 3, 1, 12",
    "bpi_interference, 7, 3, 2, 12",
    "fiqr, 70, 30, 2, 12"
  })
  void leavesWholeTotalsSomeThatAreProratedAndScalesWithDecimals(
      String instrument, double first, double last, int decimals, int ofAll) {
    assertThat(check(instrument, first, last, decimals, ofAll)).doesNotContain("would be held");
  }
}

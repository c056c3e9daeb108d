package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of visits stand where timings do: the date says when, and they say nothing. */
class TimepointIntakeTest {

  @TempDir private Path folder;

  private Export.Read read(String... rows) {
    return new Export(folder).sessions(Export.SESSION).scores(rows).read();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baseline",
        "baseline_arm_1",
        "Screening visit",
        "Week 2",
        "wk4",
        "Day 14",
        "3 months",
        "6-month follow-up",
        "FU 1",
        "Visit 3 (Week 4)",
        "T0",
        "V2",
        "End of treatment",
        "Woche 6",
        "Nachsorge 2",
        "Ausgangswert"
      })
  void takesAVisitForNoTiming(String visit) {
    Export.Read read = read("P1,2024-01-05,phq9,20," + visit);
    assertThat(read.patients().get(0).scoresOf("phq9"))
        .extracting(Score::timing)
        .containsExactly(Timing.NONE);
    assertThat(read.warnings())
        .contains(
            "scores.csv: column timing names visits: the date says when a score was taken, and such"
                + " a name says neither before nor after a session");
  }

  @Test
  void takesTimingsBesideVisits() {
    Export.Read read =
        read(
            "P1,2024-01-04,phq9,20,Baseline",
            "P1,2024-01-05,phq9,19,pre",
            "P1,2024-01-05,phq9,9,Post");
    assertThat(read.patients().get(0).scoresOf("phq9"))
        .extracting(Score::timing)
        .containsExactly(Timing.NONE, Timing.BEFORE, Timing.AFTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "during",
        "Week",
        "2",
        "Post infusion 2",
        "Pre week 2",
        "Wek 2",
        "Dayroom",
        "visit"
      })
  void rejectsWhatIsNeither(String word) {
    Export.Read read = read("P1,2024-01-05,phq9,20," + word);
    assertThat(read.account("scores.csv").rejected()).isEqualTo(1);
  }
}

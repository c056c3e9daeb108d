package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.RangeEnd;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them beside digits alone. */
class NumberFormsTest {

  @TempDir private Path folder;

  private List<Score> scores(String text, SourceMapping mapping) {
    return new Export(folder)
        .rows(
            "sessions.csv",
            Export.SESSIONS + ";phq9".replace(';', ','),
            Export.SESSION + ",\"" + text + "\"")
        .read(mapping)
        .patients()
        .get(0)
        .scoresOf("phq9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20/27",
        "20 / 27",
        "20 out of 27",
        "20 of 27",
        "20 von 27",
        "Severe (20)",
        "severe (20/27)",
        "20 (Severe)",
        "20(Moderately severe)",
        "20 - Severe",
        "20 – severe",
        "20: severe",
        "20, severe depression",
        "20/27 (Severe)",
        "20 out of 27 - severe",
        "Severe: 20",
        "Severe - 20",
        "Severe 20",
        "Score: 20",
        "Total score = 20",
        "Score: 20 (Severe)",
        "20 points",
        "20 pts",
        "20pts.",
        "20 Punkte (schwer)",
        "20.0 points",
        "Moderate to severe: 20"
      })
  void readsAScoreBesideWordsThatMakeNoOtherOfIt(String text) {
    assertThat(scores(text, SourceMapping.NONE))
        .extracting(Score::hundredths)
        .containsExactly(2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20/30",
        "20 out of 30",
        "20 to 27",
        "6-7",
        "6 - 7",
        "<5",
        ">20",
        "~20",
        "20 mg",
        "20%",
        "20 percent",
        "Week 4",
        "Day (14)",
        "previous: 12",
        "12 - see note",
        "0 - not done",
        "not done (0)",
        "0: declined",
        "item 9: 1",
        "20 27",
        "20/27/27",
        "Severe",
        "severe (20",
        "10-Jul",
        "Jul-10",
        "10.Jul",
        "10. Juli",
        "7:10"
      })
  void readsNoScoreThatMayBeSomethingElse(String text) {
    assertThat(scores(text, SourceMapping.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "6-7,LOWER,600",
    "6-7,HIGHER,700",
    "6 – 7,HIGHER,700",
    "6 to 7,LOWER,600",
    "6-7/27,HIGHER,700",
    "'6,5-7',LOWER,650"
  })
  void readsTheEndOfARangeThatTheMappingNames(String text, RangeEnd end, int hundredths) {
    FileFormat format = new FileFormat(null, null, null, null, null, end, NotTaken.NOTHING);
    SourceMapping mapping =
        SourceMapping.of(
            null,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(FileKind.SESSIONS, format),
            Spellings.none());
    assertThat(scores(text, mapping)).extracting(Score::hundredths).containsExactly(hundredths);
  }

  private Readings readings(String column, String text) {
    return new Export(folder)
        .rows("sessions.csv", Export.SESSIONS + "," + column, Export.SESSION + ",\"" + text + "\"")
        .read()
        .patients()
        .get(0)
        .sessions()
        .get(0)
        .monitoring()
        .readings();
  }

  @ParameterizedTest
  @CsvSource({
    "40 mg,4000,",
    "50mg,5000,",
    "50 MG,5000,",
    "'37,5 mg',3750,",
    "50 mg (0.5 mg/kg),5000,50",
    "50mg = 0.5 mg/kg,5000,50",
    "'50 mg, 0.5 mg/kg',5000,50",
    "50 mg / 0.5 mg/kg,5000,50",
    "0.5 mg/kg (50 mg),5000,50",
    "50 (0.5 mg/kg),5000,50",
    "0.5 mg/kg,,50",
    "0.5mg/kg,,50"
  })
  void readsADoseWithItsUnitsEachToItsColumn(String text, Integer mg, Integer perKg) {
    assertDose(readings("dose_mg", text), mg, perKg);
  }

  private static void assertDose(Readings read, Integer mg, Integer perKg) {
    assertThat(read.hundredths(Reading.DOSE_MG).stream().boxed().toList())
        .isEqualTo(mg == null ? List.of() : List.of(mg));
    assertThat(read.hundredths(Reading.DOSE_MG_PER_KG).stream().boxed().toList())
        .isEqualTo(perKg == null ? List.of() : List.of(perKg));
  }

  @ParameterizedTest
  @CsvSource({"0.5,,50", "0.5 mg/kg,,50", "40 mg,4000,", "0.5 mg/kg = 40 mg,4000,50"})
  void readsTheSameInTheColumnOfDosesPerKg(String text, Integer mg, Integer perKg) {
    assertDose(readings("dose_mg_per_kg", text), mg, perKg);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 --> 45mg",
        "40-50 mg",
        "50 mcg",
        "50 g",
        "50 mg (50 mg)",
        "50 mg (0.5 mg/kg",
        "50 mg)",
        "~50 mg",
        "50 mg IV",
        "50 mg/h",
        "50 ml"
      })
  void readsNoDoseThatMayBeAnother(String text) {
    assertThat(readings("dose_mg", text)).isEqualTo(Readings.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"40 --> 45mg", "40 -> 45 mg", "40 → 45", "40 mg => 45 mg", "30 → 40 → 45 mg"})
  void readsTheLastOfSeveralDosesWhereTheHeaderSaysThatItIsTheFinalOne(String text) {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",Final dose (mg)",
                Export.SESSION + ",\"" + text + "\"")
            .read(
                SourceMapping.of(
                    null,
                    Map.of(),
                    Map.of(FileKind.SESSIONS, Map.of("dose_mg", "Final dose (mg)")),
                    Map.of(),
                    Map.of(),
                    Spellings.none()));
    assertDose(read.patients().get(0).sessions().get(0).monitoring().readings(), 4500, null);
  }

  @Test
  void letsEachColumnOfDosesSayItsOwn() {
    Export.Read read =
        new Export(folder)
            .rows(
                "sessions.csv",
                Export.SESSIONS + ",dose_mg,dose_mg_per_kg",
                Export.SESSION + ",50 mg (0.5 mg/kg),0.6 mg/kg (40 mg)")
            .read();
    assertDose(read.patients().get(0).sessions().get(0).monitoring().readings(), 5000, 60);
  }

  @ParameterizedTest
  @CsvSource({
    "45 min,4500",
    "45 minutes,4500",
    "45min,4500",
    "1 h 30 min,9000",
    "1h30,9000",
    "1 hr 5 min,6500",
    "1 h,6000",
    "1.5 hours,9000",
    "1:30,9000",
    "0:45,4500",
    "1:30 h,9000",
    "01:30:00,9000"
  })
  void readsADuration(String text, int hundredths) {
    assertThat(readings("duration_min", text))
        .isEqualTo(new Readings(Map.of(Reading.DURATION_MIN, hundredths)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"40-60 min", "09:30", "45:00", "1:75", "45 s", "14:30", "1 h 90 min", "min"})
  void readsNoDurationThatMayBeAnother(String text) {
    assertThat(readings("duration_min", text)).isEqualTo(Readings.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "heart_rate_max,98 bpm,HEART_RATE_MAX,9800",
    "heart_rate_before,98/min,HEART_RATE_BEFORE,9800",
    "systolic_max,140 mmHg,SYSTOLIC_MAX,14000",
    "diastolic_max,90mmHg,DIASTOLIC_MAX,9000"
  })
  void readsVitalSignsWithTheirUnits(String column, String text, Reading reading, int hundredths) {
    assertThat(readings(column, text)).isEqualTo(new Readings(Map.of(reading, hundredths)));
  }

  @Test
  void readsBothPressuresWithTheirUnit() {
    assertThat(readings("blood_pressure_max", "120/80 mmHg"))
        .isEqualTo(new Readings(Map.of(Reading.SYSTOLIC_MAX, 12000, Reading.DIASTOLIC_MAX, 8000)));
  }
}

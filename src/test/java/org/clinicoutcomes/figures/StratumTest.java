package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.session.Background;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StratumTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, under 18",
    "17, under 18",
    "18, 18-24",
    "24, 18-24",
    "25, 25-34",
    "34, 25-34",
    "35, 35-44",
    "45, 45-54",
    "55, 55-64",
    "64, 55-64",
    "65, 65-74",
    "74, 65-74",
    "75, 75+",
    "101, 75+"
  })
  void bandsAge(int years, String band) {
    Demographics born = new Demographics("male", 2024 - years, null, List.of(), null);
    assertThat(value("age_band", born)).isEqualTo(band);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0, 0", "1, 1", "2, 2+", "9, 2+"})
  void groupsFailedTreatments(int failed, String group) {
    Demographics of = new Demographics("male", null, null, List.of(), failed);
    assertThat(value("prior_treatments_failed", of)).isEqualTo(group);
  }

  @Test
  void saysUnknownWhereTheRecordsDoNotSay() {
    for (String stratum : List.of("age_band", "prior_treatments_failed", "sex")) {
      assertThat(value(stratum, Demographics.NONE)).isEqualTo("unknown");
    }
    assertThat(value("clinician", Demographics.NONE)).isEqualTo("Dr A");
  }

  private static String value(String stratum, Demographics demographics) {
    Patient patient =
        new Patient(
            "p",
            Background.NONE.with(demographics),
            List.of(Examples.session(0)),
            java.util.Map.of());
    return Stratum.of(Examples.closedInduction(0), patient).stream()
        .filter(s -> s.name().equals(stratum))
        .findFirst()
        .orElseThrow()
        .value();
  }
}

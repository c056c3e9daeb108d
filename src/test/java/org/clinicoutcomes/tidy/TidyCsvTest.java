package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.clinicoutcomes.measure.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyCsvTest {

  /** 2⁻⁷ = 0.0078125 and 3·2⁻⁷ = 0.0234375 are exact halves; 0.0000005 as a double is below. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0.0078125, 0.007812",
    "0.0234375, 0.023438",
    "-0.0078125, -0.007812",
    "0.0000005, 0.000000",
    "0.00000051, 0.000001",
    "0.1234565, 0.123456",
    "-0.0, 0.000000",
    "-0.0000001, 0.000000",
    "0.6666666666666666, 0.666667",
    "1, 1.000000",
    "123456789.5, 123456789.500000"
  })
  void roundsFiguresHalfToEvenFromTheExactValue(double value, String text) {
    assertThat(TidyCsv.figure(value)).isEqualTo(text);
  }

  @Test
  void leavesWhatIsNotAvailableEmpty() {
    assertThat(TidyCsv.figure(Double.NaN)).isEmpty();
    assertThat(TidyCsv.date(null)).isEmpty();
    assertThat(TidyCsv.date(Examples.DAY_0)).isEqualTo("2024-01-01");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, 0",
    "5, 0.05",
    "50, 0.5",
    "100, 1",
    "1000, 10",
    "420, 4.2",
    "425, 4.25",
    "-50, -0.5",
    "27000, 270",
    "-1000, -10"
  })
  void writesScoresWithoutTrailingZeros(int hundredths, String text) {
    assertThat(TidyCsv.score(hundredths)).isEqualTo(text);
  }

  @Test
  void quotesOnlyWhereItMust(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("file.csv");
    try (TidyCsv csv = new TidyCsv(file, List.of("a", "b"))) {
      csv.row(List.of("plain", "é 東"));
      csv.row(List.of("a,b", "say \"hi\""));
      csv.row(List.of("two\nlines", ""));
      csv.row(List.of("x", "=1+1"));
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            "a,b\n"
                + "plain,é 東\n"
                + "\"a,b\",\"say \"\"hi\"\"\"\n"
                + "\"two\nlines\",\n"
                + "x,=1+1\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void refusesARowOfAnotherLengthThanItsHeader(int values, @TempDir Path folder) {
    try (TidyCsv csv = new TidyCsv(folder.resolve("file.csv"), List.of("a", "b"))) {
      csv.row(List.of("1", "2"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> csv.row(Collections.nCopies(values, "x")))
          .withMessage(values + " values for 2 columns");
    }
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.clinicoutcomes.instrument.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "14,1400",
    "14.0,1400",
    "3.5,350",
    "3.25,325",
    "-9,-900",
    "0,0",
    "-0,0",
    "007,700",
    "3.2500,325",
    "-0.05,-5",
    "0000000000000000000000005,500",
    "3.259,325"
  })
  void readsPlainDecimalsAsHundredths(String text, long hundredths) {
    assertThat(Numbers.hundredths(text)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07:00",
        "7-8",
        "<5",
        "1e1",
        "+5",
        "0x7",
        "NaN",
        "Infinity",
        "",
        "-",
        ".",
        "5.",
        ".5",
        "1.2.3",
        "1,5",
        "--1",
        "1 000",
        "14/27",
        "\u0661",
        "1-"
      })
  void takesNothingElseForANumber(String text) {
    assertThat(Numbers.hundredths(text)).isEqualTo(Numbers.NONE);
  }

  @Test
  void readsHugeNumbersFastAndWithoutOverflow() {
    String huge = "9".repeat(1 << 20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(Numbers.hundredths(huge)).isGreaterThan(Integer.MAX_VALUE);
          assertThat(Numbers.hundredths("-" + huge)).isLessThan(Integer.MIN_VALUE);
          assertThat(Numbers.hundredths("1." + huge)).isEqualTo(199);
          assertThat(Numbers.isTooPrecise("1." + huge)).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource({"3.25,false", "3.2500,false", "3.251,true", "3.2501,true", "3,false"})
  void countsSignificantDecimalsOnly(String text, boolean tooPrecise) {
    assertThat(Numbers.isTooPrecise(text)).isEqualTo(tooPrecise);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05,-1",
    "2024-01-05T00:00,0",
    "2024-01-05T09:00,32400",
    "2024-01-05 09:00:00,32400",
    "2024-01-05 09:00:07,32407",
    "2024-01-05T09:00:07.123456,32407",
    "2024-01-05T09:00:07Z,32407",
    "2024-01-05T09:00Z,32400",
    "2024-01-05T23:59:59+02:00,86399",
    "2024-01-05 09:00:00 -0530,32400",
    "2024-01-05 09:00:00+02,32400",
  })
  void readsDatesWithTheTimeAsWritten(String text, int second) {
    Moment expected = new Moment((int) LocalDate.parse("2024-01-05").toEpochDay(), second);
    assertThat(Dates.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "2024-01-00",
        "2024-04-31",
        "1899-12-31",
        "2201-01-01",
        "24-01-05",
        "2024-1-5",
        "05.01.2024",
        "01/05/2024",
        "20240105",
        "2024-01-05T24:00",
        "2024-01-05T09:60",
        "2024-01-05T09:00:60",
        "2024-01-05T9:00",
        "2024-01-05T",
        "2024-01-05 ",
        "2024-01-05T09",
        "2024-01-05T09:00:00.",
        "2024-01-05T09:00+2",
        "2024-01-05T09:00Zx",
        "2024-01-05 morning",
        "2024-01-05T09:00+02:0",
        "45296",
        "",
        "-"
      })
  void takesNothingElseForADate(String text) {
    assertThat(Dates.parse(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "1900-01-01", "2200-12-31", "2024-04-30"})
  void readsTheNearestPossibleDates(String text) {
    assertThat(Dates.parse(text)).isEqualTo(Moment.untimed(LocalDate.parse(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "NA", "na", "N/A", "n/a", "declined", "DECLINED"})
  void knowsTheMarksOfAValueNotTaken(String text) {
    assertThat(Texts.isMissing(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "--", "none", "N", "refused", "decline"})
  void takesNothingElseForAMissingValue(String text) {
    assertThat(Texts.isMissing(text)).isFalse();
  }

  @Test
  void trimsBlanksOfEveryKind() {
    assertThat(Texts.trim("\uFEFF\u00A0 \t\u200B007 a\u3000\u2060\r\n")).isEqualTo("007 a");
    assertThat(Texts.trim("\u00A0\u200B")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Session ID,sessionid", "SESSION-Id:,sessionid", "Séssion_id,sessionid"})
  void knowsHeadersWhateverTheirCaseAccentsAndPunctuation(String header, String key) {
    assertThat(Texts.nameKey(header)).isEqualTo(key);
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(Texts.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab…");
    assertThat(Texts.cut("abc", 3)).isEqualTo("abc");
  }
}

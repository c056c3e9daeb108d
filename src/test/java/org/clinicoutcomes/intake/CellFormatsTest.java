package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.clinicoutcomes.export.Spellings;
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
          assertThat(Numbers.rounded("1." + huge, 199)).isEqualTo(200);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "3.2500,325,false",
    "3.251,325,true",
    "3.2501,325,true",
    "3.2549999999,325,true",
    "3.255,326,true",
    "-3.255,-326,true",
    "2.857142857142857,286,true",
    "0.995,100,true",
    "27.000000000000004,2700,false",
    "26.999999999999996,2700,false",
    "5.00004,500,false"
  })
  void roundsHalfUpAndKnowsWhatComputersLeaveOfNumbersThatNeedNone(
      String text, long hundredths, boolean isRounded) {
    assertThat(Numbers.isLong(text)).isTrue();
    assertThat(Numbers.rounded(text, Numbers.hundredths(text))).isEqualTo(hundredths);
    assertThat(Numbers.isRounded(text)).isEqualTo(isRounded);
  }

  @Test
  void trimsBlanksOfEveryKind() {
    assertThat(Texts.trim("\uFEFF\u00A0 \t\u200B007 a\u3000\u2060\r\n")).isEqualTo("007 a");
    assertThat(Texts.trim("\u00A0\u200B")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Session ID,sessionid", "SESSION-Id:,sessionid", "Séssion_id,sessionid"})
  void knowsHeadersWhateverTheirCaseAccentsAndPunctuation(String header, String key) {
    assertThat(Spellings.key(header)).isEqualTo(key);
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertThat(Texts.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab…");
    assertThat(Texts.cut("abc", 3)).isEqualTo("abc");
  }
}

package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {

  @Test
  void breaksBetweenWords() {
    assertThat(TextLines.of("one two three", 7)).containsExactly("one two", "three");
    assertThat(TextLines.of("one two three", 6)).containsExactly("one", "two", "three");
  }

  @Test
  void breaksWithinAWordOnlyWhereItIsLongerThanALine() {
    assertThat(TextLines.of("an abcdefghij", 4)).containsExactly("an", "abcd", "efgh", "ij");
  }

  @Test
  void keepsTheLinesATextHas() {
    assertThat(TextLines.of("one\ntwo", 20)).containsExactly("one", "two");
    assertThat(TextLines.of("", 20)).containsExactly("");
  }

  @Test
  void countsWideLettersTwice() {
    assertThat(TextLines.width("東京\nab")).isEqualTo(4);
    assertThat(TextLines.of("東京都", 4)).containsExactly("東京", "都");
  }

  @Test
  void knowsWhatFitsOnALine() {
    assertThat(TextLines.fits("four", 4)).isTrue();
    assertThat(TextLines.fits("fiver", 4)).isFalse();
    assertThat(TextLines.fits("a\nb", 4)).isFalse();
    assertThat(TextLines.fits("東京", 4)).isFalse();
  }
}

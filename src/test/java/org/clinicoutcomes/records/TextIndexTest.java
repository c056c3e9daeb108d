package org.clinicoutcomes.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.clinicoutcomes.instrument.CodePoints;
import org.junit.jupiter.api.Test;

class TextIndexTest {

  private static final Comparator<String> BY_UTF8 =
      (left, right) ->
          Arrays.compareUnsigned(
              left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));

  @Test
  void agreesWithAHashMap() {
    Random random = new Random(23);
    TextIndex index = new TextIndex();
    Map<String, Integer> naive = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(index.find(text)).isEqualTo(naive.getOrDefault(text, -1));
      naive.putIfAbsent(text, naive.size());
      assertThat(index.number(text)).isEqualTo(naive.get(text));
    }
    assertThat(index.size()).isEqualTo(naive.size());
    naive.forEach((text, number) -> assertThat(index.text(number)).isEqualTo(text));
  }

  @Test
  void sortsByCodePoint() {
    Random random = new Random(29);
    TextIndex index = new TextIndex();
    IntStream.range(0, 2_000).forEach(i -> index.number(text(random)));
    List<String> texts = IntStream.of(index.sorted()).mapToObj(index::text).toList();
    assertThat(texts).hasSize(index.size()).isSortedAccordingTo(BY_UTF8).doesNotHaveDuplicates();
  }

  @Test
  void numbersTheEmptyTextToo() {
    TextIndex index = new TextIndex();
    assertThat(index.find("")).isEqualTo(-1);
    assertThat(index.sorted()).isEmpty();
    assertThat(index.number("")).isZero();
    assertThat(index.number("a")).isEqualTo(1);
    assertThat(index.text(0)).isEmpty();
    assertThat(index.find("")).isZero();
  }

  @Test
  void holdsALongText() {
    TextIndex index = new TextIndex();
    String longText = "é".repeat(10_000);
    index.number("short");
    assertThat(index.text(index.number(longText))).isEqualTo(longText);
    assertThat(index.text(0)).isEqualTo("short");
  }

  @Test
  void ordersTextAsItsBytes() {
    Random random = new Random(31);
    for (int i = 0; i < 50_000; i++) {
      String left = text(random);
      String right = random.nextBoolean() ? text(random) : left + text(random);
      assertThat(Integer.signum(CodePoints.ORDER.compare(left, right)))
          .as("%s and %s", left, right)
          .isEqualTo(Integer.signum(BY_UTF8.compare(left, right)));
    }
  }

  @Test
  void ordersCharactersBeyondTheBasicPlaneLast() {
    String fullWidth = "\uFF21";
    String smile = "\uD83D\uDE00";
    assertThat(CodePoints.ORDER.compare(fullWidth, smile)).isNegative();
    assertThat(CodePoints.ORDER.compare(smile, fullWidth)).isPositive();
    assertThat(fullWidth.compareTo(smile)).as("by UTF-16 unit").isPositive();
  }

  /** Short texts of few characters, so that many are met again; of one, two, three, four bytes. */
  private static String text(Random random) {
    int[] alphabet = {'a', 'b', 'Z', '0', ' ', 0xE9, 0x6771, 0xFF21, 0xFFFD, 0x10000, 0x1F600};
    return random
        .ints(random.nextInt(5), 0, alphabet.length)
        .map(i -> alphabet[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

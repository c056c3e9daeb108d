package org.clinicoutcomes.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of gzip with several members, and with something between them. */
class PackedInputTest {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 17, 18, 512, 65_535, 65_536, 200_000})
  void readsEveryMemberWhateverZerosStandBetweenAndBehindThem(int zeros) throws IOException {
    member("one ").zeros(zeros).member("").zeros(zeros).member("two").zeros(zeros);
    assertThat(content()).isEqualTo("one two");
  }

  @Test
  void readsWhatTheLibraryReadsOfOneMember() throws IOException {
    byte[] random = new byte[300_000];
    new Random(1).nextBytes(random);
    member(new String(random, ISO_8859_1).repeat(2));
    try (InputStream usual = new GZIPInputStream(new ByteArrayInputStream(file.toByteArray()));
        InputStream ours = packed(file.toByteArray())) {
      assertThat(ours.readAllBytes()).isEqualTo(usual.readAllBytes());
      assertThat(ours.read()).isNegative();
    }
  }

  @Test
  void readsByteByByteToo() throws IOException {
    member("a").zeros(3).member("b");
    try (InputStream in = packed(file.toByteArray())) {
      assertThat(new int[] {in.read(), in.read(), in.read()}).containsExactly('a', 'b', -1);
    }
  }

  @Test
  void readsHeadersWithEverythingThatOneMayHave() throws IOException {
    byte[] plain = packedBytes("text");
    file.write(new byte[] {0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3});
    file.write(new byte[] {2, 0, 'x', 'y'});
    file.write("scores.csv\0made by hand\0".getBytes(UTF_8));
    CRC32 header = new CRC32();
    header.update(file.toByteArray());
    file.write((int) header.getValue());
    file.write((int) header.getValue() >> Byte.SIZE);
    file.write(plain, 10, plain.length - 10);
    assertThat(content()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " ", "garbage", "\u001F\u0000", "\u001F\u008B\u0000", "P1,20\n"})
  void refusesWhatIsNoMemberBehindOne(String rest) throws IOException {
    member("one").zeros(20);
    file.write(rest.getBytes(ISO_8859_1));
    assertThatThrownBy(this::content).isInstanceOf(PackedInput.StrangeRest.class);
  }

  @Test
  void refusesAFileThatIsCutOffWhereverThatIs() throws IOException {
    int first = member("one and one").file.size();
    member("two and two");
    byte[] whole = file.toByteArray();
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      if (length == first) {
        assertThat(content(part)).isEqualTo("one and one");
      } else {
        assertThatThrownBy(() -> content(part)).as("%d", length).isInstanceOf(EOFException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"patient_id,score", "\0\0\0", "\u001F\u008B\u0009", "PK\u0003\u0004"})
  void refusesWhatIsNoGzip(String text) {
    assertThatThrownBy(() -> content(text.getBytes(ISO_8859_1)))
        .isExactlyInstanceOf(ZipException.class);
  }

  /** When and by whom it was packed may change, and bits that fill the last byte. */
  @Test
  void losesNothingWhicheverBitIsDamaged() throws IOException {
    byte[] whole = member("one and one").member("two and two and two").file.toByteArray();
    for (int i = 0; i < whole.length * Byte.SIZE; i++) {
      byte[] damaged = whole.clone();
      damaged[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
      assertThat(wholeOrRefused(damaged))
          .as("bit %d", i)
          .isIn("one and onetwo and two and two", "");
    }
  }

  private static String wholeOrRefused(byte[] bytes) {
    try {
      return content(bytes);
    } catch (IOException refused) {
      return "";
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0x40, 0x80})
  void refusesAMemberThatSaysWhatNobodyKnows(int flag) throws IOException {
    byte[] strange = packedBytes("two");
    strange[3] |= (byte) flag;
    assertThatThrownBy(() -> content(strange)).isExactlyInstanceOf(ZipException.class);
    member("one").file.write(strange);
    assertThatThrownBy(this::content).isInstanceOf(PackedInput.StrangeRest.class);
  }

  @Test
  void refusesAMemberWhoseHeadersOwnSumIsAnother() throws IOException {
    byte[] plain = packedBytes("text");
    file.write(new byte[] {0x1F, (byte) 0x8B, 8, 2, 0, 0, 0, 0, 0, 3, 1, 2});
    file.write(plain, 10, plain.length - 10);
    assertThatThrownBy(this::content).isInstanceOf(ZipException.class);
  }

  private PackedInputTest member(String text) throws IOException {
    file.write(packedBytes(text));
    return this;
  }

  private PackedInputTest zeros(int count) throws IOException {
    file.write(new byte[count]);
    return this;
  }

  private String content() throws IOException {
    return content(file.toByteArray());
  }

  private static String content(byte[] bytes) throws IOException {
    try (InputStream in = packed(bytes)) {
      return new String(in.readAllBytes(), ISO_8859_1);
    }
  }

  private static InputStream packed(byte[] bytes) {
    return new PackedInput(new ByteArrayInputStream(bytes));
  }

  private static byte[] packedBytes(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }
}

package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.Dialect;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.RecordSplitter;
import org.clinicoutcomes.text.TextDecoder;
import org.clinicoutcomes.text.Utf16Input;
import org.clinicoutcomes.threads.Helpers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records on the same lines, wherever a file is cut and however many threads parse it. */
@Timeout(120)
class RecordReadingTest {

  private static final String NASTY =
      "Export of the clinic\r\n\r\n"
          + "id,note,score\n"
          + "1,\"a, \"\"b\"\"\",3\r\n"
          + "2,\"two\nlines\r\nthree\",4\r"
          + "3,Zoë \uD83D\uDE00,5\n\n"
          + "4,\"\",\n"
          + "\"5\" ,\"x\" y,6\n"
          + "6,\"never closed,7\n"
          + "7,un\"quoted\",8\n"
          + "8,,\"9";

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  /** What a sink was told, and what made text of it. */
  private record Read(List<String> told, String encoding) {}

  private Read read(byte[] bytes, RecordSplitter.Limits limits, int helping) throws IOException {
    RawFile.Content content = content(bytes);
    RecordReading reading = new RecordReading(content, new Dialect(','), 3, limits);
    List<String> told = new ArrayList<>();
    reading.deliver(new Told(told), () -> false, new Helpers(helping, threads));
    return new Read(told, reading.decoder().name());
  }

  private static RawFile.Content content(byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return new RawFile.Content(
          new Utf16Input(in, ByteOrder.LITTLE_ENDIAN), TextDecoder.of(StandardCharsets.UTF_16LE));
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return new RawFile.Content(
          new Utf16Input(in, ByteOrder.BIG_ENDIAN), TextDecoder.of(StandardCharsets.UTF_16BE));
    }
    return new RawFile.Content(in, TextDecoder.open());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheSameWhereverAFileIsCutIntoBlocks(String encoding) throws IOException {
    byte[] whole = marked(encoding);
    Read expected = read(whole, RecordSplitter.Limits.STANDARD, 0);
    assertThat(expected.told()).hasSizeGreaterThan(10);
    for (int bytes = 1; bytes <= whole.length; bytes++) {
      RecordSplitter.Limits limits = new RecordSplitter.Limits(1 << 20, 1000, bytes);
      for (int helping : new int[] {0, 1, 3}) {
        assertThat(read(whole, limits, helping)).as("blocks of %s", bytes).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheSameOfAFileThatEndsAtAnyByte(String encoding) throws IOException {
    byte[] whole = marked(encoding);
    for (int end = 0; end <= whole.length; end++) {
      byte[] cut = Arrays.copyOf(whole, end);
      Read expected = read(cut, RecordSplitter.Limits.STANDARD, 0);
      RecordSplitter.Limits one = new RecordSplitter.Limits(1 << 20, 1, 1);
      assertThat(read(cut, one, 3)).as("%s bytes", end).isEqualTo(expected);
    }
  }

  private static byte[] marked(String encoding) {
    Charset charset = Charset.forName(encoding);
    String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
    return (mark + NASTY).getBytes(charset);
  }

  /** What was read ahead and not handed over says nothing. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void knowsTheEncodingOfWhatWasHandedOverAlone(int helping) throws IOException {
    byte[] bytes = "a\nb\nc\n\u00FC\n\u00FC\n".getBytes(StandardCharsets.ISO_8859_1);
    RecordSplitter.Limits one = new RecordSplitter.Limits(1 << 20, 1, 1);
    for (int most = 1; most <= 5; most++) {
      int end = most;
      List<String> told = new ArrayList<>();
      RecordReading reading = new RecordReading(content(bytes), new Dialect(','), 1, one);
      reading.deliver(new Told(told), () -> told.size() == end, new Helpers(helping, threads));
      assertThat(told).hasSize(most);
      assertThat(reading.decoder().name()).isEqualTo(most < 4 ? "UTF-8" : "windows-1252");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void handsOverWhatComesBeforeAPlaceThatCannotBeRead(int helping) throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("a\nb\nc\n".getBytes(StandardCharsets.UTF_8)), closed);
    List<String> told = new ArrayList<>();
    RecordReading reading =
        new RecordReading(
            new RawFile.Content(broken, TextDecoder.open()),
            new Dialect(','),
            1,
            new RecordSplitter.Limits(1 << 20, 1, 1));
    assertThatThrownBy(
            () -> reading.deliver(new Told(told), () -> false, new Helpers(helping, threads)))
        .isInstanceOf(IOException.class)
        .hasMessage("Stream closed");
    assertThat(told).containsExactly("1: [a]", "2: [b]", "3: [c]");
  }

  /** Notes down what it is told. */
  private static final class Told implements RecordSink {

    private final List<String> told;

    Told(List<String> told) {
      this.told = told;
    }

    @Override
    public void record(long line, CSVRecord record) {
      told.add(line + ": " + record.toList());
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      told.add(line + " " + flaw + ": " + text);
    }
  }
}

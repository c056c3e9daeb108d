package org.clinicoutcomes.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.clinicoutcomes.quality.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSplitterTest {

  private static final int MEBI = 1 << 20;
  private static final RecordSplitter.Limits STANDARD = RecordSplitter.Limits.STANDARD;

  /** RFC 4180 as Commons CSV reads it, as a grammar instead of a machine. */
  private static final String FIELD =
      "(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"[\\t\\x0B\\f\\x1C-\\x1F ]*+|(?!\")[^,\\r\\n]*+)";

  private static final Pattern RECORD =
      Pattern.compile("(" + FIELD + "(?:," + FIELD + ")*+)(\\r\\n|\\r|\\n|\\z)");
  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private record Piece(long line, long offset, String text, boolean flawed) {}

  private static List<Piece> naive(String text) {
    List<Piece> pieces = new ArrayList<>();
    long line = 1;
    for (int at = 0; at < text.length(); ) {
      Matcher record = RECORD.matcher(text).region(at, text.length());
      boolean whole = record.lookingAt();
      Matcher found = whole ? record : LINE.matcher(text).region(at, text.length());
      assertThat(found.lookingAt()).isTrue();
      pieces.add(new Piece(line, at, found.group(1), !whole));
      line += 1 + LINE_END.matcher(found.group(1)).results().count();
      at = found.end();
    }
    return pieces;
  }

  private static List<Piece> split(InputStream in, RecordSplitter.Limits limits)
      throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (RecordBlock block : blocks(in, limits)) {
      for (int i = 0; i < block.count(); i++) {
        int length = block.end(i) - block.start(i);
        String text = new String(block.bytes(), block.start(i), length, ISO_8859_1);
        pieces.add(new Piece(block.line(i), block.offset(i), text, block.flaw() != null));
      }
    }
    return pieces;
  }

  private static List<RecordBlock> blocks(InputStream in, RecordSplitter.Limits limits)
      throws IOException {
    RecordSplitter splitter = new RecordSplitter(in, new Dialect(','), 0, limits);
    List<RecordBlock> blocks = new ArrayList<>();
    for (RecordBlock block = splitter.next(); block != null; block = splitter.next()) {
      blocks.add(block);
    }
    return blocks;
  }

  private static List<RecordBlock> blocks(String text) throws IOException {
    return blocks(stream(text), STANDARD);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }

  /** Hands out a few bytes at a time, as a network or a packed file may. */
  private static InputStream trickling(String text, Random random) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1)) {
      @Override
      public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(7)));
      }
    };
  }

  private static String random(Random random, String alphabet) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\",\r\na", "\"\"\",,\r\n\n\n ab\té", "\"\n,", ",,ab\n\n\r\"", "a\"\"\r"})
  void cutsAsTheGrammarDoesWhateverTheBlockSize(String alphabet) throws IOException {
    Random random = new Random(20240105);
    for (int round = 0; round < 4000; round++) {
      String text = random(random, alphabet);
      List<Piece> expected = naive(text);
      assertThat(split(stream(text), STANDARD)).as(text).isEqualTo(expected);
      RecordSplitter.Limits small =
          new RecordSplitter.Limits(MEBI, 1 + random.nextInt(3), 1 + random.nextInt(40));
      assertThat(split(trickling(text, random), small)).as(text).isEqualTo(expected);
    }
  }

  @Test
  void agreesWithCommonsCsvOnEveryBlockItGivesAsWhole() throws IOException {
    Random random = new Random(7);
    Dialect dialect = new Dialect(',');
    for (int round = 0; round < 4000; round++) {
      String text = random(random, "\"\"\",,,\r\n\n ab\t");
      for (RecordBlock block : blocks(text)) {
        if (block.flaw() == null) {
          String whole = new String(block.bytes(), ISO_8859_1);
          try (CSVParser parser = CSVParser.parse(whole, dialect.format())) {
            assertThat(parser.getRecords()).as(text).hasSize(block.count());
          }
        }
      }
    }
  }

  @Test
  void givesTheSameRecordsWhateverTheBlockSizeWhenRecordsPassTheLimit() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 4000; round++) {
      String text = random(random, "\"\",\r\n\naaaaaaaa");
      List<Piece> one = split(stream(text), new RecordSplitter.Limits(9, 1, 1));
      List<Piece> many = split(trickling(text, random), new RecordSplitter.Limits(9, 99, 9999));
      assertThat(many).as(text).isEqualTo(one);
    }
  }

  @Test
  void tellsWhetherABlockIsAscii() throws IOException {
    assertThat(blocks("a,b\nc,d\n").get(0).isAscii()).isTrue();
    assertThat(blocks("a,b\nc,é\n").get(0).isAscii()).isFalse();
  }

  @Test
  void skipsAByteOrderMarkAtTheStartOnly() throws IOException {
    List<Piece> pieces = split(stream("\u00EF\u00BB\u00BFa\n\u00EF\u00BB\u00BFb"), STANDARD);
    assertThat(pieces).extracting(Piece::text).containsExactly("a", "\u00EF\u00BB\u00BFb");
  }

  @Test
  void takesAQuoteInsideAnUnquotedFieldAsText() throws IOException {
    assertThat(split(stream("5'11\",x\ny\n"), STANDARD))
        .containsExactly(new Piece(1, 0, "5'11\",x", false), new Piece(2, 8, "y", false));
  }

  @Test
  void givesUpOnlyTheLineOfAQuoteThatIsNeverClosed() throws IOException {
    List<Piece> pieces = split(stream("a,1\nb,\"2\nc,3\nd,4"), STANDARD);
    assertThat(pieces).extracting(Piece::text).containsExactly("a,1", "b,\"2", "c,3", "d,4");
    assertThat(pieces).extracting(Piece::flawed).containsExactly(false, true, false, false);
  }

  @Test
  void acceptsARecordOfExactlyTheLimit() throws IOException {
    String longest = "x".repeat(MEBI);
    assertThat(blocks(longest + "\r\nb\n")).allMatch(block -> block.flaw() == null);
    assertThat(blocks(longest)).allMatch(block -> block.flaw() == null);
  }

  @Test
  void readsOnAfterARecordBeyondTheLimit() throws IOException {
    List<RecordBlock> blocks = blocks("a\n" + "x".repeat(3 * MEBI) + "\r\nb\n");
    assertThat(blocks)
        .extracting(RecordBlock::flaw)
        .containsExactly(null, RejectCode.RECORD_TOO_LONG, null);
    assertThat(blocks.get(1).bytes()).hasSizeLessThanOrEqualTo(1000);
    assertThat(blocks.get(2).line(0)).isEqualTo(3);
  }

  @Test
  void countsTheLinesOfARecordBeyondTheLimit() throws IOException {
    String text = "\"1\n2\r\n3\"," + "x".repeat(2 * MEBI) + "\nb\n";
    List<RecordBlock> blocks = blocks(text);
    assertThat(blocks)
        .extracting(RecordBlock::flaw)
        .containsExactly(RejectCode.RECORD_TOO_LONG, null);
    assertThat(blocks.get(1).line(0)).isEqualTo(4);
  }

  @Test
  void blamesAQuoteThatSwallowsMoreThanTheLimitOnItsOwnLine() throws IOException {
    String rows = "row,without,quotes\n".repeat(100_000);
    List<Piece> pieces = split(stream("a,\"b\n" + rows), STANDARD);
    assertThat(pieces).hasSize(100_001);
    assertThat(pieces.get(0)).isEqualTo(new Piece(1, 0, "a,\"b", true));
    assertThat(pieces.subList(1, pieces.size())).noneMatch(Piece::flawed);
  }

  @Test
  void callsAQuotedLineBeyondTheLimitTooLong() throws IOException {
    assertThat(blocks("\"" + "x".repeat(2 * MEBI) + "\"\nb\n"))
        .extracting(RecordBlock::flaw)
        .containsExactly(RejectCode.RECORD_TOO_LONG, null);
  }
}

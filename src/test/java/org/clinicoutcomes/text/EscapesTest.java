package org.clinicoutcomes.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes within quotes that have a backslash before them. */
class EscapesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '!',
      value = {
        "\"a \\\"b\\\" c\",2!a \"b\" c",
        "\"ends \\\"so\\\"\",2!ends \"so\"",
        "\"\\\"so\\\" begins\",2!\"so\" begins",
        "\"a \\\", b\",2!a \", b",
        "\"C:\\\\\",2!C:\\",
        "\"C:\\temp\",2!C:\\temp",
        "\"doubled \"\"too\"\"\",2!doubled \"too\"",
        "plain \\\" text,2!plain \\\" text",
        "\\\\,2!\\\\",
        "\"\\\"\",2!\"",
        "\"\",2!~~"
      })
  void readsTheFirstOfTwoFields(String line, String expected) throws IOException {
    for (String text : List.of(line, line + "\n", line + "\r\n" + line + "\n")) {
      List<CSVRecord> records = records(text);
      assertThat(records).as(text).isNotEmpty();
      for (CSVRecord record : records) {
        assertThat(record.toList()).as(text).containsExactly(expected, "2");
      }
    }
  }

  @Test
  void keepsLinesWithinQuotes() throws IOException {
    assertThat(records("\"a\\\"\nb\\\"\",2\n\"c\",3\n"))
        .extracting(record -> record.get(0))
        .containsExactly("a\"\nb\"", "c");
  }

  @Test
  void losesOnlyTheLineOfAQuoteThatIsNotClosed() throws IOException {
    assertThat(records("\"a\\\",1\nb,2\n\"c\\\\\",3\n"))
        .extracting(record -> record.get(0))
        .containsExactly("b", "c\\");
  }

  private static List<CSVRecord> records(String text) throws IOException {
    Dialect dialect = new Dialect(',').escaping(true);
    RecordSplitter splitter =
        new RecordSplitter(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            dialect,
            2,
            RecordSplitter.Limits.STANDARD);
    BlockParser parser = new BlockParser(dialect);
    List<CSVRecord> records = new ArrayList<>();
    RecordSink sink =
        new RecordSink() {
          @Override
          public void record(long line, CSVRecord record) {
            records.add(record);
          }

          @Override
          public void flawed(long line, RejectCode flaw, String shown) {
            assertThat(flaw).isEqualTo(RejectCode.UNBALANCED_QUOTE);
          }
        };
    for (RecordBlock block = splitter.next(); block != null; block = splitter.next()) {
      parser.parse(block, TextDecoder.open().of(block), sink);
    }
    return records;
  }
}

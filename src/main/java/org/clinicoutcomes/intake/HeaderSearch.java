package org.clinicoutcomes.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.inventory.FileNames;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.Dialect;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.RecordSplitter;
import org.clinicoutcomes.text.StrangeContent;
import org.clinicoutcomes.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Finds a file's delimiter and header: of the first records, parted by each delimiter, the one with
 * the most known headers, and before all others one with every required column. Only the file's
 * beginning is looked at, and held.
 */
final class HeaderSearch {

  private static final char[] DELIMITERS = Dialect.USUAL.toCharArray();
  private static final int HEAD = RecordSplitter.Limits.STANDARD.recordBytes() + (1 << 16);
  private static final int RECORDS = 40;
  private static final RecordSplitter.Limits ONE_BY_ONE =
      new RecordSplitter.Limits(RecordSplitter.Limits.STANDARD.recordBytes(), 1, 1);
  private static final Pattern SEP_LINE =
      Pattern.compile(
          "(?:\u00EF\u00BB\u00BF)?\"?sep=([^\"\\r\\nA-Za-z0-9])\"?(?:[\\r\\n].*)?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final InputFile file;
  private final Schema schema;
  private final FileFormat stated;

  /** A record, as if it were a header. */
  private record Seen(long line, Headings headings) {}

  HeaderSearch(InputFile file, Schema schema, FileFormat stated) {
    this.file = file;
    this.schema = schema;
    this.stated = stated;
  }

  /** A record that may be the header. */
  private record Candidate(char delimiter, long line, Header header) {
    boolean isComplete() {
      return header.missing().isEmpty();
    }

    int known() {
      return header.known();
    }
  }

  /**
   * What the file's beginning shows.
   *
   * @throws InputProblem if it cannot be read
   */
  Layout find() {
    Dialect usual = new Dialect(usualDelimiter());
    try (RawFile raw = new RawFile(file)) {
      RawFile.Content content = raw.content(stated.encoding());
      byte[] head = content.bytes().readNBytes(HEAD);
      String strange = StrangeContent.words(head);
      return strange == null ? find(head, usual) : Layout.unreadable(usual, strange);
    } catch (EOFException | ZipException damaged) {
      return Layout.unreadable(usual, Damage.of(damaged));
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
  }

  private char usualDelimiter() {
    if (stated.delimiter() != null) {
      return stated.delimiter();
    }
    String name = FileNames.unpacked(file.name()).toLowerCase(Locale.ROOT);
    return name.endsWith(".tsv") ? '\t' : ',';
  }

  private Layout find(byte[] head, Dialect usual) {
    List<Candidate> candidates = new ArrayList<>();
    for (char delimiter : delimiters(head)) {
      Candidates found = candidates(head, delimiter, knownOfWhole(candidates));
      if (found.survey != null) {
        return found.survey;
      }
      candidates.addAll(found.all);
    }
    return best(candidates)
        .map(found -> layout(found, head))
        .orElse(new Layout(usual, firstLine(candidates), List.of(), ""));
  }

  private static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.known() > 0)
        .max(
            Comparator.comparing(Candidate::isComplete)
                .thenComparing(Candidate::known)
                .thenComparing(Candidate::line, Comparator.reverseOrder()));
  }

  /** How many headers are known of the best whole header so far; 0 where none is. */
  private static int knownOfWhole(List<Candidate> candidates) {
    return best(candidates).filter(Candidate::isComplete).map(Candidate::known).orElse(0);
  }

  private Layout layout(Candidate found, byte[] head) {
    List<String> columns = found.header().names();
    Layout plain = new Layout(new Dialect(found.delimiter()), found.line(), columns, "");
    HeadRecords records = new HeadRecords(head, () -> decoder(head));
    boolean escapes =
        stated.escape() == null
            ? records.areWholeByBackslash(plain)
            : stated.escape() == HeadRecords.BACKSLASH;
    return plain.escaping(escapes);
  }

  private static long firstLine(List<Candidate> candidates) {
    return candidates.isEmpty() ? 1 : candidates.get(0).line();
  }

  private char[] delimiters(byte[] head) {
    if (stated.delimiter() != null) {
      return new char[] {stated.delimiter()};
    }
    String first = new String(head, 0, Math.min(head.length, 20), StandardCharsets.ISO_8859_1);
    Matcher said = SEP_LINE.matcher(first);
    return said.matches() ? new char[] {said.group(1).charAt(0)} : DELIMITERS;
  }

  private Candidates candidates(byte[] head, char delimiter, int least) {
    Candidates found = new Candidates(delimiter, least);
    RawFile.Content content = new RawFile.Content(new ByteArrayInputStream(head), decoder(head));
    try {
      new RecordReading(content, new Dialect(delimiter), 0, ONE_BY_ONE)
          .deliver(found, found::areEnough);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }

  /** As the file itself will be decoded: by its mark, else as stated, else as its bytes show. */
  private TextDecoder decoder(byte[] head) {
    boolean marked = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB;
    return marked || stated.encoding() == null
        ? TextDecoder.open()
        : TextDecoder.of(stated.encoding());
  }

  /** Takes the first records until one is a whole header. */
  private final class Candidates implements RecordSink {

    private final char delimiter;
    private final int least;
    private final List<Candidate> all = new ArrayList<>();
    private final Deque<Seen> lastTwo = new ArrayDeque<>();
    private @Nullable Layout survey;
    private int seen;
    private int seenUnderHeader;

    /**
     * @param least fewer columns are not looked at: another delimiter has shown a better header
     */
    Candidates(char delimiter, int least) {
      this.delimiter = delimiter;
      this.least = least;
    }

    /** With a whole header, only whether a survey tool's rows follow is still looked for. */
    boolean areEnough() {
      return seen >= RECORDS || survey != null || seenUnderHeader == SurveyRows.COUNT;
    }

    @Override
    public void record(long line, CSVRecord record) {
      seen++;
      int size = Headings.sizeOf(record);
      if (size == 0 || size < least) {
        return;
      }
      if (lastTwo.size() == 2 && SurveyRows.areImportIds(record)) {
        survey = survey(line);
        return;
      }
      add(new Seen(line, Headings.of(record)));
    }

    private void add(Seen last) {
      if (isWhole()) {
        seenUnderHeader++;
      } else {
        all.add(new Candidate(delimiter, last.line(), new Header(last.headings(), schema)));
      }
      lastTwo.add(last);
      if (lastTwo.size() > 2) {
        lastTwo.remove();
      }
    }

    private boolean isWhole() {
      return !all.isEmpty() && all.get(all.size() - 1).isComplete();
    }

    private Layout survey(long line) {
      Seen header = lastTwo.getFirst();
      SurveyRows rows = new SurveyRows(lastTwo.getLast().headings().names(), line);
      return new Layout(new Dialect(delimiter), header.line(), header.headings().names(), rows, "");
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      seen++; // no header; if it was to be one, the reading will say so
    }
  }
}

package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.UnpackedInput;

/**
 * Finds out which columns of scores files say whether scores were completed: those with one word at
 * least that is known to. A survey tool's status that holds "IP Address" throughout says something
 * else. Only files with such a column are looked at, and only until each has shown a known word.
 */
final class StatusSurvey {

  private final Schema schema;
  private final FileFormat stated;
  private final Codebook book;

  /**
   * @param stated what the mapping says of files of the kind
   */
  StatusSurvey(Schema schema, FileFormat stated, Codebook book) {
    this.schema = schema;
    this.stated = stated;
    this.book = book;
  }

  /** Our names of those columns, by file; none where a file has none. */
  Map<InputFile, Set<String>> of(Map<InputFile, Layout> files) {
    Map<InputFile, Set<String>> counting = new HashMap<>();
    files.forEach((file, layout) -> counting.put(file, counting(file, layout)));
    return counting;
  }

  private Set<String> counting(InputFile file, Layout layout) {
    Header header = layout.header(schema);
    Look look = new Look(StateColumn.of(header, book), layout);
    if (look.isOver()) {
      return look.counting;
    }
    try (RawFile raw = new RawFile(file)) {
      new RecordReading(raw.content(stated.encoding()), layout).deliver(look, look::isOver);
    } catch (EOFException | ZipException | UnpackedInput.TooMuch damaged) {
      // the reading itself will say so
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
    return look.counting;
  }

  /** A look at the columns that may be meant. */
  private static final class Look implements RecordSink {

    private final List<StateColumn> columns;
    private final long firstLine;
    private final Set<String> counting = new TreeSet<>();

    Look(List<StateColumn> columns, Layout layout) {
      this.columns = columns;
      firstLine = Math.max(layout.headerLine(), layout.survey().lastLine()) + 1;
    }

    boolean isOver() {
      return counting.size() == columns.size();
    }

    @Override
    public void record(long line, CSVRecord record) {
      for (StateColumn each : line >= firstLine ? columns : List.<StateColumn>of()) {
        int at = each.column().position();
        String text = at < record.size() ? Texts.trim(record.get(at)) : "";
        if (each.codes().find(text) != null) {
          counting.add(each.name());
        }
      }
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      // says nothing of states
    }
  }
}

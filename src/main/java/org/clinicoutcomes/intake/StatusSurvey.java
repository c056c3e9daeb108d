package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * least that is known to, and where the header alone does not say it, with no other words. Only
 * files with such a column are looked at, and only until each has shown what it is.
 */
final class StatusSurvey {

  private final Schema schema;
  private final FileFormat stated;
  private final Codebook book;
  private final Marks marks;

  /**
   * @param stated what the mapping says of files of the kind
   */
  StatusSurvey(Schema schema, FileFormat stated, Codebook book) {
    this.schema = schema;
    this.stated = stated;
    this.book = book;
    marks = new Marks(book.spellings());
  }

  /** What was found, by file. */
  Map<InputFile, StatesFound> of(Map<InputFile, Layout> files) {
    Map<InputFile, StatesFound> found = new HashMap<>();
    files.forEach((file, layout) -> found.put(file, found(file, layout)));
    return found;
  }

  private StatesFound found(InputFile file, Layout layout) {
    Header header = layout.header(schema);
    Look look = new Look(StateColumn.of(header, book), layout);
    if (look.isOver()) {
      return look.found();
    }
    try (RawFile raw = new RawFile(file)) {
      new RecordReading(raw.content(stated.encoding()), layout).deliver(look, look::isOver);
    } catch (EOFException | ZipException | UnpackedInput.TooMuch damaged) {
      // the reading itself will say so
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
    return look.found();
  }

  /** A look at the columns that may be meant. */
  private final class Look implements RecordSink {

    private final Map<StateColumn, StateWords> columns = new LinkedHashMap<>();
    private final long firstLine;

    Look(List<StateColumn> columns, Layout layout) {
      columns.forEach(each -> this.columns.put(each, new StateWords(each.column())));
      firstLine = Math.max(layout.headerLine(), layout.survey().lastLine()) + 1;
    }

    boolean isOver() {
      return columns.entrySet().stream()
          .allMatch(each -> each.getKey().isSure() && each.getValue().areAnyKnown());
    }

    @Override
    public void record(long line, CSVRecord record) {
      if (line >= firstLine) {
        columns.forEach((column, words) -> look(column, words, record));
      }
    }

    private void look(StateColumn column, StateWords words, CSVRecord record) {
      int at = column.column().position();
      if (at < record.size()) {
        String text = Texts.trim(record.get(at));
        boolean isKnown = column.codes().find(text) != null;
        words.add(!isKnown && marks.isNoValue(text) ? "" : text, isKnown);
      }
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      // says nothing of states
    }

    StatesFound found() {
      return StatesFound.of(columns);
    }
  }
}

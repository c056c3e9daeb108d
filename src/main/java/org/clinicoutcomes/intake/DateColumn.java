package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.UnpackedInput;

/** The column with the dates of one file, looked at before the file is read. */
final class DateColumn {

  private final InputFile file;
  private final Layout layout;
  private final Schema schema;
  private final FileFormat stated;
  private final String column;
  private long rows;

  /**
   * @param stated what the mapping says of files of the kind
   * @param column our name of it
   */
  DateColumn(InputFile file, Layout layout, Schema schema, FileFormat stated, String column) {
    this.file = file;
    this.layout = layout;
    this.schema = schema;
    this.stated = stated;
    this.column = column;
  }

  /**
   * A cell that is not blank.
   *
   * @param text trimmed
   * @param where it stands, in words
   */
  record Cell(String text, String where) {

    /** What parts its numbers; 0 where it has nothing but digits. */
    char mark() {
      return (char) text.chars().filter(c -> c < '0' || c > '9').findFirst().orElse(0);
    }
  }

  /**
   * Looks at the cells in their order.
   *
   * @param isEnough whether so many rows are enough
   */
  void read(LongPredicate isEnough, Consumer<Cell> cells) {
    rows = 0;
    if (layout.columns().isEmpty()) {
      return;
    }
    try (RawFile raw = new RawFile(file)) {
      RawFile.Content content = raw.content(stated.encoding());
      new RecordReading(content, layout).deliver(new Look(cells), () -> isEnough.test(rows));
    } catch (EOFException | ZipException | UnpackedInput.TooMuch damaged) {
      // the reading itself will say so
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
  }

  /** Whether a look that was to end after so many rows may not have seen all. */
  boolean hasMoreThan(long most) {
    return rows >= most;
  }

  private final class Look implements RecordSink {

    private final Consumer<Cell> cells;
    private int position = -1;

    Look(Consumer<Cell> cells) {
      this.cells = cells;
    }

    /** Without the row's own date, that of a visit. */
    private int position(Header header) {
      return Stream.concat(Stream.of(column), schema.visits().dates().stream())
          .mapToInt(name -> header.column(name).position())
          .filter(found -> found >= 0)
          .findFirst()
          .orElse(-1);
    }

    @Override
    public void record(long line, CSVRecord record) {
      if (line == layout.headerLine()) {
        position = position(new Header(Headings.of(record), schema));
      } else if (line > layout.headerLine()) {
        rows++;
        look(line, record);
      }
    }

    private void look(long line, CSVRecord record) {
      String text = 0 <= position && position < record.size() ? record.get(position) : "";
      String trimmed = Texts.trim(text);
      if (!trimmed.isEmpty()) {
        cells.accept(new Cell(trimmed, "line " + line + " of " + file.name()));
      }
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      // says nothing of dates
    }
  }
}

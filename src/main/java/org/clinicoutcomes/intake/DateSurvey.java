package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.UnpackedInput;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in what order the dates of a source's files stand, from all files with one header
 * together. Where the first rows need no order nothing more is read; else the files are read until
 * one date settles it, which is to the end only where none does.
 */
final class DateSurvey {

  private static final int FIRST_ROWS = 1000;

  private final Schema schema;
  private final FileFormat stated;
  private final DateReader reader;

  /**
   * @param stated what the mapping says of files of the kind
   */
  DateSurvey(Schema schema, FileFormat stated, DateReader reader) {
    this.schema = schema;
    this.stated = stated;
    this.reader = reader;
  }

  /** The column with the dates of a kind of file; null where it has none. */
  static @Nullable String column(FileKind kind) {
    return switch (kind) {
      case PATIENTS -> "birth_date";
      case SESSIONS -> "session_date";
      case SCORES -> "scored_on";
      case ADVERSE_EVENTS -> null;
    };
  }

  /** What is found for each file of one kind. */
  Map<InputFile, DateFinding> of(Map<InputFile, Layout> files) {
    Map<InputFile, DateFinding> findings = new HashMap<>();
    DateOrder order = stated.dateOrder();
    String column = column(schema.kind());
    if (column == null) {
      return findings;
    }
    for (List<InputFile> group : groups(files)) {
      DateFinding found = finding(group, files, column, order);
      group.forEach(file -> findings.put(file, found));
    }
    return findings;
  }

  private static Iterable<List<InputFile>> groups(Map<InputFile, Layout> files) {
    Map<List<String>, List<InputFile>> groups = new LinkedHashMap<>();
    files.forEach(
        (file, layout) ->
            groups.computeIfAbsent(ownColumns(layout), names -> new ArrayList<>()).add(file));
    return groups.values();
  }

  /** Corrected records have the header of the file that they come from, and ours. */
  private static List<String> ownColumns(Layout layout) {
    return layout.columns().stream().filter(name -> !Header.ADDED.contains(name)).toList();
  }

  private DateFinding finding(
      List<InputFile> group,
      Map<InputFile, Layout> files,
      String column,
      @Nullable DateOrder order) {
    DateEvidence evidence = new DateEvidence();
    for (InputFile file : group) {
      read(
          file,
          files.getOrDefault(file, Layout.NONE),
          new Look(file, column, evidence, FIRST_ROWS));
    }
    boolean hasNoTimes = evidence.hasNoTimes();
    for (InputFile file : group) {
      if (order == null && evidence.isNeeded() && !evidence.isSettled()) {
        Look whole = new Look(file, column, evidence, Long.MAX_VALUE);
        read(file, files.getOrDefault(file, Layout.NONE), whole);
      }
    }
    DateFinding found = order == null ? evidence.finding() : DateFinding.stated(order);
    return hasNoTimes ? found.havingNoTimes() : found;
  }

  private void read(InputFile file, Layout layout, Look look) {
    if (layout.columns().isEmpty()) {
      return;
    }
    try (RawFile raw = new RawFile(file)) {
      RawFile.Content content = raw.content(stated.encoding());
      look.headerLine = layout.headerLine();
      new RecordReading(content, layout).deliver(look, look::isOver);
    } catch (EOFException | ZipException | UnpackedInput.TooMuch damaged) {
      // the reading itself will say so
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
  }

  /** A look at the dates of some rows. */
  private final class Look implements RecordSink {

    private final InputFile file;
    private final String column;
    private final DateEvidence evidence;
    private final long most;
    private long headerLine;
    private int position = -1;
    private long rows;

    Look(InputFile file, String column, DateEvidence evidence, long most) {
      this.file = file;
      this.column = column;
      this.evidence = evidence;
      this.most = most;
    }

    boolean isOver() {
      return rows >= most || (evidence.isSettled() && rows >= FIRST_ROWS);
    }

    @Override
    public void record(long line, CSVRecord record) {
      if (line == headerLine) {
        position = new Header(record, schema).column(column).position();
      } else if (line > headerLine) {
        rows++;
        look(line, record);
      }
    }

    private void look(long line, CSVRecord record) {
      String text = 0 <= position && position < record.size() ? record.get(position) : "";
      String trimmed = Texts.trim(text);
      Moment plain = trimmed.isEmpty() ? null : reader.plain(trimmed);
      Map<DateOrder, Moment> readings = plain == null ? reader.ordered(trimmed) : Map.of();
      evidence.add(readings, "line " + line + " of " + file.name());
      Stream.concat(Stream.ofNullable(plain), readings.values().stream().limit(1))
          .forEach(evidence::addTime);
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      // says nothing of dates
    }
  }
}

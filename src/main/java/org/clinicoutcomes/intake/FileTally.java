package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.Verdict;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.text.Dialect;
import org.clinicoutcomes.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/** What is found out of one file while it is read, and what makes it unfit, if anything does. */
final class FileTally {

  private final String source;
  private final InputFile input;
  private final FileKind kind;
  private final FileFormat format;
  private final Layout layout;
  private final RowCounts rows = new RowCounts();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final NotDataLines notData = new NotDataLines();
  private final LostRows lost = new LostRows(this);
  private long cellsSetAside;
  private @Nullable String unfitBecause;
  private boolean blamed;
  private @Nullable TextDecoder decoder;
  private @Nullable Header header;
  private @Nullable Dates dates;
  private FileCells cells = new FileCells();
  private long headerLine;
  private Set<String> leftOut = Set.of();

  /**
   * @param format what the mapping says of how the file is written
   * @param layout where things stand in it
   */
  FileTally(String source, InputFile input, FileFormat format, Layout layout) {
    this.source = source;
    this.input = input;
    this.format = format;
    this.layout = layout;
    kind = Objects.requireNonNull(input.kind(), "a data file has a kind");
  }

  String source() {
    return source;
  }

  InputFile input() {
    return input;
  }

  /** The file's name within its source. */
  String file() {
    return input.name();
  }

  FileKind kind() {
    return kind;
  }

  Dialect dialect() {
    return layout.dialect();
  }

  /** What the mapping says of how the file is written. */
  FileFormat format() {
    return format;
  }

  Layout layout() {
    return layout;
  }

  /** Takes what makes text of the file's bytes. */
  void decoder(TextDecoder of) {
    decoder = of;
  }

  /** Takes the header. */
  void header(long line, Header of) {
    headerLine = line;
    header = of;
  }

  /** Notes our names of columns that are there and not used. */
  void leaveOut(Set<String> columns) {
    leftOut = Set.copyOf(columns);
  }

  /** The header; null where none was found. */
  @Nullable Header header() {
    return header;
  }

  /** Takes the file's dates, once they are read. */
  void dates(Dates of) {
    dates = of;
    if (of.converted() > 0) {
      note(of.converted() + " times with an offset are told in the time zone of mapping.yaml");
    }
  }

  /** How many rows are dated after the as-of date because day and month were exchanged. */
  long turned() {
    return dates == null ? 0 : dates.turned();
  }

  /** The file's own header of one of our columns; empty where it has none. */
  String headerOf(String column) {
    return header != null && header.hasColumn(column) ? header.column(column).name() : "";
  }

  /** Takes the counts of the file's cells, once they are read. */
  void cells(FileCells of) {
    cells = of;
  }

  FileCells cells() {
    return cells;
  }

  /** Our names of a column. */
  List<String> ourNames(FileColumn column) {
    return header == null ? List.of() : header.ourNames(column.position());
  }

  /** What is counted of its rows. */
  RowCounts rows() {
    return rows;
  }

  void setAside(long cells) {
    cellsSetAside += cells;
  }

  /** The rejected rows of which somebody meant to say something. */
  LostRows lost() {
    return lost;
  }

  NotDataLines notData() {
    return notData;
  }

  void warn(String sentence) {
    warnings.add(file() + ": " + sentence);
  }

  /** Notes what is so of the file every night. */
  void note(String sentence) {
    notes.add(file() + ": " + sentence);
  }

  /** What somebody should look into. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** What the reader of the data quality must know besides. */
  List<String> notes() {
    List<String> all = new ArrayList<>(notes);
    if (decoder != null && decoder.isGuess()) {
      all.add(file() + ": read as Windows-1252, as it is not UTF-8");
    }
    if (cells.rounded() > 0) {
      all.add(
          file()
              + ": "
              + cells.rounded()
              + " scores have more than two decimals, and are rounded half up to hundredths");
    }
    if (notData.count() > 0) {
      all.add(file() + ": " + notData.sentence());
    }
    return all;
  }

  /** Gives the file up; the first reason counts. */
  void unfit(String because) {
    unfitBecause = unfitBecause == null ? file() + " " + because : unfitBecause;
  }

  boolean isFit() {
    return unfitBecause == null;
  }

  /** Why the file cannot be used, as a sentence; null if it can. */
  @Nullable String unfitBecause() {
    return unfitBecause;
  }

  /** Whether the file's rows are why its source is held. */
  boolean isBlamed() {
    return blamed;
  }

  /** Holds the file responsible for its source being held. */
  void blame() {
    blamed = true;
  }

  long of(RowFate fate) {
    return rows.of(fate);
  }

  long judged() {
    return rows.judged();
  }

  /** The account, once the fate of every kept row is counted. */
  FileAccount account() {
    return new FileAccount(
        source,
        file(),
        kind,
        FileFindings.shape(layout, decoder, header, headerLine, dates, leftOut),
        rows.read(),
        rows.of(Fate.ACCEPTED) + rows.of(Fate.PART),
        of(RowFate.MISSING),
        of(RowFate.REJECTED),
        rows.of(Fate.DUPLICATE),
        rows.of(Fate.SUPERSEDED),
        rows.of(Fate.AFTER_AS_OF),
        of(RowFate.NOT_WANTED),
        cellsSetAside,
        notData.count(),
        verdict());
  }

  private Verdict verdict() {
    if (!isFit() || blamed) {
      return kind.holdsSource() ? Verdict.HELD : Verdict.UNFIT;
    }
    return rows.read() == 0 ? Verdict.EMPTY : Verdict.ACCEPTED;
  }
}

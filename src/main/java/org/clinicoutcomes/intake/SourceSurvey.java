package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clinicoutcomes.clock.ClinicZone;
import org.clinicoutcomes.clock.LaterDates;
import org.clinicoutcomes.clock.TurnedDates;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.jspecify.annotations.Nullable;

/** How every file of a source is written, found out before the first row is read. */
final class SourceSurvey {

  private final SourceMapping mapping;
  private final Codebook book;
  private final Marks marks;
  private final NumberWords words;
  private final MonthNames months;
  private final @Nullable ClinicZone zone;
  private final Map<Form, Schema> schemas = new HashMap<>();
  private final Map<InputFile, Layout> layouts = new HashMap<>();
  private final Map<InputFile, DateFinding> dates = new HashMap<>();
  private final Map<InputFile, TurnedDates> turned = new LinkedHashMap<>();
  private final Map<InputFile, Schema> told = new HashMap<>();
  private final Map<InputFile, StatesFound> states = new HashMap<>();
  private final Map<InputFile, String> named = new HashMap<>();

  /** What files have in common that have one schema. */
  private record Form(FileKind kind, Map<String, String> constants) {}

  SourceSurvey(SourceFiles source, Codebook book) {
    this.mapping = source.mapping();
    this.book = book;
    marks = new Marks(book.spellings());
    words = new NumberWords(book.spellings());
    months = new MonthNames(book.spellings());
    zone = mapping.timeZone() == null ? null : new ClinicZone(mapping.timeZone());
    for (FileKind kind : FileKind.values()) {
      survey(kind, source);
    }
  }

  private void survey(FileKind kind, SourceFiles source) {
    FileFormat stated = mapping.format(kind);
    Map<InputFile, Layout> found = new LinkedHashMap<>();
    for (InputFile file : source.of(kind)) {
      Schema schema = schema(file).without("condition");
      found.put(file, new HeaderSearch(file, schema, stated).find());
    }
    if (kind == FileKind.SCORES) {
      found.replaceAll((file, layout) -> layout.refused(name(file, layout)));
    }
    layouts.putAll(found);
    if (kind == FileKind.SESSIONS) {
      DrugSurvey drugs = new DrugSurvey(stated, book);
      found.forEach(
          (file, layout) -> {
            Schema of = drugs.of(file, layout, schema(file));
            told.put(file, source.isOf(file, FileKind.SCORES) ? undated(of, file, layout) : of);
          });
    }
    if (kind == FileKind.SCORES) {
      states.putAll(new StatusSurvey(schema(kind), stated, book).of(found));
    }
    DateSurvey dated = new DateSurvey(schema(kind), stated, reader(kind), zone);
    dates.putAll(dated.of(found));
    turned.putAll(dated.turned());
  }

  /** Scores of a sessions file that is one of scores too are read there if they have a date. */
  private Schema undated(Schema sessions, InputFile file, Layout layout) {
    Header asScores = layout.header(schema(file.as(FileKind.SCORES)));
    Set<String> dated = new HashSet<>(book.instrumentKeys());
    dated.removeIf(key -> !asScores.hasColumn(key + ExportColumns.DATE));
    return sessions.leaving(dated);
  }

  private Schema schema(FileKind kind) {
    return schema(new Form(kind, mapping.constants(kind)));
  }

  /** The columns that a file may have. */
  Schema schema(InputFile file) {
    Schema known = told.get(file);
    if (known != null) {
      return known;
    }
    FileKind kind = kind(file);
    return schema(new Form(kind, mapping.constants(kind, file.name())));
  }

  /** Takes what the name of a scores file says; why the file cannot be used, if so. */
  private String name(InputFile file, Layout layout) {
    Header header = layout.header(schema(file));
    InstrumentInName.Evidence evidence = new InstrumentInName(book).of(file.name(), header);
    named.put(file, evidence.instrument());
    return evidence.contradiction();
  }

  /** The instrument that a scores file's name alone says its scores are of; else empty. */
  String instrumentInName(InputFile file) {
    return named.getOrDefault(file, "");
  }

  private Schema schema(Form form) {
    return schemas.computeIfAbsent(
        form,
        of ->
            new Schema(
                of.kind(),
                book,
                new ColumnNames(
                    of.kind(), book, mapping.columns(of.kind()), mapping.ignored(of.kind())),
                of.constants(),
                mapping.days(of.kind())));
  }

  private DateReader reader(FileKind kind) {
    return new DateReader(months, book.asOf(), kind == FileKind.PATIENTS);
  }

  Layout layout(InputFile file) {
    return layouts.getOrDefault(file, Layout.NONE);
  }

  /** What the mapping says of how a file is written. */
  FileFormat format(InputFile file) {
    return mapping.format(kind(file));
  }

  /** What a scores file says of whether its scores were completed; for one reading of it. */
  ScoreStates states(InputFile file, Header header) {
    return new ScoreStates(header, book, states.getOrDefault(file, StatesFound.NONE));
  }

  /** How a file writes its values; for one reading of it. */
  Notation notation(InputFile file) {
    DateFinding finding = dates.getOrDefault(file, DateFinding.NOT_NEEDED);
    Dates of = new Dates(reader(kind(file)), finding, zone, new LaterDates(book.asOf()));
    return Notation.of(of, format(file), layout(file).dialect().delimiter(), marks, words);
  }

  /** The files whose dates a spreadsheet has turned. */
  Map<InputFile, TurnedDates> turned() {
    return turned;
  }

  private static FileKind kind(InputFile file) {
    return Objects.requireNonNull(file.kind(), "a data file has a kind");
  }
}

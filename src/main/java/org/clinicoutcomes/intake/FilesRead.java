package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.threads.Helpers;
import org.jspecify.annotations.Nullable;

/**
 * The files of one source that were opened so far: how each is read, and what was counted of it.
 */
final class FilesRead implements Closeable {

  private final SourceFiles source;
  private final SourceSurvey survey;
  private final Path rejectsFolder;
  private final Helpers helpers;
  private final CopyNames copies;
  private final List<RejectLog> logs = new ArrayList<>();
  private final Map<FileKind, WantedRows> wanted = new EnumMap<>(FileKind.class);

  FilesRead(SourceFiles source, SourceSurvey survey, Path rejectsFolder, Helpers helpers) {
    this.source = source;
    this.survey = survey;
    this.rejectsFolder = rejectsFolder;
    this.helpers = helpers;
    copies = new CopyNames(source);
  }

  /** Begins the account of a file. */
  RejectLog open(InputFile file) {
    FileTally tally = new FileTally(source.name(), file, survey.format(file), survey.layout(file));
    RejectLog log = new RejectLog(tally, rejectsFolder, copies.of(file));
    logs.add(log);
    return log;
  }

  /** Begins it anew, as if the file had not been read. */
  RejectLog openAgain(RejectLog read) {
    logs.remove(read);
    read.close();
    return open(read.tally().input());
  }

  /**
   * Reads a file that was opened.
   *
   * @return its rows; null where it cannot be used
   */
  <R extends RowReader> @Nullable R read(
      RejectLog log, Schema schema, Function<Header, R> rowsUnder) {
    FileTally tally = log.tally();
    FileReading.Plan plan =
        new FileReading.Plan(
            schema, tally.layout(), survey.notation(tally.input()), wanted(tally.kind()));
    return new FileReading<R>(log, plan, rowsUnder).run(helpers);
  }

  /** Which rows of files of a kind the mapping wants. */
  WantedRows wanted(FileKind kind) {
    return wanted.computeIfAbsent(kind, of -> new WantedRows(of, source.mapping().rows(of)));
  }

  /** What was asked for of the rows of any kind. */
  Collection<WantedRows> allWanted() {
    return wanted.values();
  }

  List<FileTally> tallies() {
    return logs.stream().map(RejectLog::tally).toList();
  }

  List<FileTally> tallies(FileKind kind) {
    return tallies().stream().filter(tally -> tally.kind() == kind).toList();
  }

  boolean areSessionsUnfit() {
    return tallies(FileKind.SESSIONS).stream().anyMatch(tally -> !tally.isFit());
  }

  /** Hands over what was rejected, by file, then by kind. */
  void replay(Consumer<Reject> rejects) {
    logs.sort(Comparator.comparing(log -> log.tally().file(), CodePoints.ORDER));
    logs.forEach(log -> log.replay(rejects));
  }

  @Override
  public void close() {
    logs.forEach(RejectLog::close);
  }
}

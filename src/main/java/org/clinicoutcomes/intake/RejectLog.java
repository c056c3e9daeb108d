package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.clinicoutcomes.quality.Reject;
import org.jspecify.annotations.Nullable;

/**
 * Where one file's problems go: to the list of rejects, and with the record to its rejected
 * records. Nothing is written where nothing is wrong.
 */
final class RejectLog implements Closeable {

  private final FileTally tally;
  private final Path folder;
  private final Path copy;
  private final boolean silent;
  private @Nullable RejectSpool spool;
  private @Nullable RejectedRecords records;

  /**
   * @param folder where the rejected records go; it may not exist yet
   * @param copyName under what name
   */
  RejectLog(FileTally tally, Path folder, String copyName) {
    this(tally, folder, folder.resolve(copyName), false);
  }

  private RejectLog(FileTally tally, Path folder, Path copy, boolean silent) {
    this.tally = tally;
    this.folder = folder;
    this.copy = copy;
    this.silent = silent;
  }

  /** One that writes nothing down. */
  static RejectLog silent(FileTally tally) {
    return new RejectLog(tally, Path.of(""), Path.of(""), true);
  }

  FileTally tally() {
    return tally;
  }

  /** Notes a row's problems, and the row itself where they reject it. */
  void row(Row row, Header header) {
    if (silent) {
      return;
    }
    try {
      note(row.line(), row.problems());
      if (row.isRejected()) {
        records(header).add(row, header.fits(row.record()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Notes a record that cannot be told from its bytes. */
  void flawed(long line, Problem problem, String text, Header header) {
    if (silent) {
      return;
    }
    try {
      note(line, List.of(problem));
      records(header).add(line, List.of(text), List.of(problem));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void note(long line, List<Problem> problems) throws IOException {
    if (spool == null) {
      Files.createDirectories(folder);
      spool = new RejectSpool(tally, folder);
    }
    for (Problem problem : problems) {
      spool.add(line, problem);
    }
  }

  private RejectedRecords records(Header header) throws IOException {
    if (records == null) {
      records = new RejectedRecords(copy, tally.dialect(), header);
    }
    return records;
  }

  /** Ends the writing. */
  void end() {
    try {
      if (spool != null) {
        spool.end();
      }
      if (records != null) {
        records.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Hands over the file's rejects, in their final order. */
  void replay(Consumer<Reject> consumer) {
    try {
      if (spool != null) {
        spool.replay(consumer);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Leaves no spooled reject behind. */
  @Override
  public void close() {
    try {
      if (spool != null) {
        spool.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.clinicoutcomes.quality.Reject;

/** Writes {@code rejects.csv}, or one source's part of it. */
public final class RejectsFile implements Consumer<Reject>, AutoCloseable {

  /** The header of the whole file. */
  public static final List<String> HEADER =
      List.of(
          "source", "file", "kind", "line", "column", "scope", "code", "value", "message",
          "action");

  private final TidyCsv csv;

  /** Starts a source's part, without a header. */
  public RejectsFile(Path file) {
    csv = new TidyCsv(file, HEADER.size());
  }

  @Override
  public void accept(Reject reject) {
    csv.row(
        List.of(
            reject.source(),
            reject.file(),
            reject.kind().code(),
            Long.toString(reject.line()),
            reject.column(),
            reject.scope().code(),
            reject.code().code(),
            reject.value(),
            reject.message(),
            reject.action()));
  }

  @Override
  public void close() {
    csv.close();
  }
}

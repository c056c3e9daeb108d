package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes one source's part of a tidy file, without a header. */
public final class SourcePart<S> implements Consumer<S>, AutoCloseable {

  private final TidyCsv csv;
  private final Consumer<S> rows;

  private SourcePart(TidyCsv csv, Consumer<S> rows) {
    this.csv = csv;
    this.rows = rows;
  }

  /** Starts a part. */
  public static <S, R> SourcePart<S> of(SourceTable<S, R> table, String source, Path file) {
    TidyCsv csv = new TidyCsv(file, table.columns().size() + 1);
    Consumer<R> row = of -> csv.row(source, table.columns(), of);
    return new SourcePart<>(csv, of -> table.rows().accept(of, row));
  }

  /** Writes the rows of one of the things told of. */
  @Override
  public void accept(S of) {
    rows.accept(of);
  }

  @Override
  public void close() {
    csv.close();
  }
}

package org.clinicoutcomes.tidy;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A tidy file of which every source writes a part while its patients pass. Its rows are many: the
 * texts of a row are made and nothing besides.
 *
 * @param rows hands over the rows of one of the things told of, in order
 * @param columns all but the first, which is the source
 * @param <S> what is told of
 * @param <R> the kind of row
 */
public record SourceTable<S, R>(BiConsumer<S, Consumer<R>> rows, List<Column<R>> columns) {

  /** A column; its text is empty where there is nothing to say. */
  record Column<R>(String name, Function<R, String> text) {}

  /** The header of the whole file. */
  public List<String> header() {
    return Stream.concat(Stream.of("source"), columns.stream().map(Column::name)).toList();
  }
}

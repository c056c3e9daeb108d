package org.clinicoutcomes.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A tidy file: what it holds follows from its figures.
 *
 * @param name without {@code .csv}
 * @param rows what rows one of the things told of has, in order
 * @param figures its columns, those of the key first
 * @param methods how its statistics come about, for the methods page; empty where there is but what
 *     was counted
 * @param <S> what is told of
 * @param <R> the kind of row
 */
public record TidyTable<S, R>(
    String name, Function<S, Stream<R>> rows, List<Figure<R>> figures, List<MethodEntry> methods) {

  public TidyTable {
    figures = List.copyOf(figures);
    methods = List.copyOf(methods);
  }

  /** A file with one row for each thing told of. */
  public static <R> TidyTable<R, R> rowForRow(
      String name, List<Figure<R>> figures, List<MethodEntry> methods) {
    return new TidyTable<>(name, Stream::of, figures, methods);
  }

  /** The names of the columns. */
  public List<String> codes() {
    return figures.stream().map(Figure::code).toList();
  }

  /** The rows of one thing told of. */
  public Stream<List<Value>> valuesOf(S one) {
    return rows.apply(one).map(row -> Figure.values(figures, row));
  }
}

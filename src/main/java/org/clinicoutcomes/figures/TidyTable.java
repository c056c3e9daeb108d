package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Value;

/**
 * The tidy file of a family.
 *
 * @param name without {@code .csv}
 * @param rows what rows a key and its tally have, in order
 * @param figures its columns, those of the key first
 * @param <R> the kind of row
 */
public record TidyTable<K, T, R>(
    String name, Function<Line<K, T>, Stream<R>> rows, List<Figure<R>> figures) {

  public TidyTable {
    figures = List.copyOf(figures);
  }

  /** A file with one row for each key. */
  static <K, T> TidyTable<K, T, Line<K, T>> rowForRow(
      String name, List<Figure<Line<K, T>>> figures) {
    return new TidyTable<>(name, Stream::of, figures);
  }

  /** The names of the columns. */
  public List<String> codes() {
    return figures.stream().map(Figure::code).toList();
  }

  /** The rows of a key and its tally. */
  public Stream<List<Value>> valuesOf(K key, T tally) {
    return rows.apply(new Line<>(key, tally)).map(row -> Figure.values(figures, row));
  }
}

package org.clinicoutcomes.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What is told of every row of one kind, declared once for the tidy file and for every sheet.
 *
 * @param code its column's name in the tidy file; empty where only sheets show it
 * @param title its column's header on a sheet
 * @param format what it is, and so how it is shown
 * @param value what it is of a row
 * @param <R> the kind of row
 */
public record Figure<R>(String code, String title, Format format, Function<R, Value> value) {

  /** Words. */
  public static <R> Figure<R> text(String code, String title, Function<R, String> text) {
    return new Figure<>(code, title, Format.TEXT, row -> Value.of(text.apply(row)));
  }

  /** A code, which a sheet says in words. */
  public static <R> Figure<R> code(String code, String title, Function<R, String> text) {
    return new Figure<>(code, title, Format.CODE, row -> Value.of(text.apply(row)));
  }

  /** Sentences. */
  public static <R> Figure<R> prose(String code, String title, Function<R, String> text) {
    return new Figure<>(code, title, Format.PROSE, row -> Value.of(text.apply(row)));
  }

  /** A sentence that runs over empty cells beside it. */
  public static <R> Figure<R> line(String code, String title, Function<R, String> text) {
    return new Figure<>(code, title, Format.LINE, row -> Value.of(text.apply(row)));
  }

  /** An identifier. */
  public static <R> Figure<R> identifier(String code, String title, Function<R, String> text) {
    return new Figure<>(code, title, Format.IDENTIFIER, row -> Value.of(text.apply(row)));
  }

  /** A date, or nothing. */
  public static <R> Figure<R> day(String code, String title, Function<R, Value> day) {
    return new Figure<>(code, title, Format.DATE, day);
  }

  /** A whole number. */
  public static <R> Figure<R> count(String code, String title, ToLongFunction<R> count) {
    return new Figure<>(code, title, Format.COUNT, row -> Value.of(count.applyAsLong(row)));
  }

  /** A whole number, or nothing. */
  public static <R> Figure<R> counted(String code, String title, Function<R, Value> count) {
    return new Figure<>(code, title, Format.COUNT, count);
  }

  /** A share between 0 and 1; none where it is NaN. */
  public static <R> Figure<R> share(String code, String title, ToDoubleFunction<R> share) {
    return new Figure<>(code, title, Format.PERCENT, row -> Value.of(share.applyAsDouble(row)));
  }

  /** Any other computed figure; none where it is NaN. */
  public static <R> Figure<R> number(String code, String title, ToDoubleFunction<R> number) {
    return new Figure<>(code, title, Format.FIGURE, row -> Value.of(number.applyAsDouble(row)));
  }

  /** The same of rows of which one of this kind is a part. */
  public <S> Figure<S> of(Function<S, R> part) {
    return new Figure<>(code, title, format, value.compose(part));
  }

  /** The same under another name. */
  public Figure<R> named(String otherCode, String otherTitle) {
    return new Figure<>(otherCode, otherTitle, format, value);
  }

  /** The same, and nothing of rows that have none. */
  public Figure<R> where(Predicate<R> has) {
    return new Figure<>(code, title, format, row -> has.test(row) ? value.apply(row) : Value.BLANK);
  }

  /** Some figures as those of rows of which one of this kind is a part. */
  public static <S, R> List<Figure<S>> of(List<Figure<R>> figures, Function<S, R> part) {
    return figures.stream().map(figure -> figure.of(part)).toList();
  }

  /** Those of some figures that have such codes, in the order of the codes; each must be there. */
  public static <R> List<Figure<R>> chosen(List<Figure<R>> figures, String... codes) {
    return Stream.of(codes)
        .map(code -> figures.stream().filter(of -> of.code().equals(code)).findFirst())
        .map(Optional::orElseThrow)
        .toList();
  }

  /** Several lists of figures, one after the other. */
  public static <R> List<Figure<R>> joined(List<List<Figure<R>>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  /** A table of some figures, with a row for each of some rows. */
  public static <R> Table table(String name, List<Figure<R>> figures, List<R> rows) {
    return Table.of(
        name, columns(figures), rows.stream().map(row -> values(figures, row)).toList());
  }

  /** What a whole number is of a row. */
  public long count(R row) {
    return ((Value.Count) value.apply(row)).count();
  }

  /** The column on a sheet. */
  public Column column() {
    return new Column(title, format);
  }

  /** The columns of some figures on a sheet. */
  public static <R> List<Column> columns(List<Figure<R>> figures) {
    return figures.stream().map(Figure::column).toList();
  }

  /** What some figures are of a row. */
  public static <R> List<Value> values(List<Figure<R>> figures, R row) {
    return figures.stream().map(figure -> figure.value().apply(row)).toList();
  }
}

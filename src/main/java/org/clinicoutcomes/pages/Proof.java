package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.CellFigures;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What stands beside a ladder to prove it: the rungs counted again, and whether they agree. */
enum Proof {
  /** The rungs are counted again from the patients' rows. */
  FROM_PATIENTS {
    @Override
    Value recount(CellKey key, Figure<Ladder> figure, long count) {
      return PatientMatches.of(key).recount(figure, count);
    }
  },
  /** The figures over all clinics are added up again from the clinics' rows. */
  FROM_CLINICS {
    @Override
    Value recount(CellKey key, Figure<Ladder> figure, long count) {
      return new Value.Recount(
          ClinicsBlock.TABLE,
          figure.title(),
          List.of(
              Match.is(ClinicsBlock.CONDITION, key.condition()),
              Match.is(ClinicsBlock.MEASURE, key.measure()),
              Match.is(ClinicsBlock.ROW, ClinicsBlock.ONE_CLINIC)),
          count);
    }
  },
  /** There are no rows to count from. */
  NONE {
    @Override
    Value recount(CellKey key, Figure<Ladder> figure, long count) {
      return Value.BLANK;
    }
  };

  static final String TIES_OUT = "Ties out";
  private static final String AGAIN = "Recount: ";

  /** The figures that are counted again. */
  private static final List<Figure<Ladder>> FIGURES =
      List.of(
          CellFigures.TREATED, CellFigures.ELIGIBLE, CellFigures.ASSESSED, CellFigures.IMPROVED);

  private static final List<String> TITLES = FIGURES.stream().map(Figure::title).toList();

  abstract Value recount(CellKey key, Figure<Ladder> figure, long count);

  /** The title of the column in which a figure is counted again. */
  static String again(String figure) {
    return AGAIN + figure.toLowerCase(Locale.ROOT);
  }

  boolean isFromPatients() {
    return this == FROM_PATIENTS;
  }

  /** Columns of a page's own, and those of its figures' proof where there are patients' rows. */
  List<Column> columns(List<Column> own, List<String> figures) {
    List<Column> columns = new ArrayList<>(own);
    columns.addAll(isFromPatients() ? columns(figures) : List.of());
    return columns;
  }

  /**
   * What is counted again beside a page's rows.
   *
   * @param titles those of the figures
   * @param values the recounts of a row, and whether they tie out
   */
  record Again<R>(List<String> titles, Function<R, List<Value>> values) {}

  /** A page's table, with the proof of its figures where there are patients' rows. */
  <R> Table table(String name, List<Figure<R>> figures, List<R> rows, Again<R> again) {
    return Table.of(
        name,
        columns(Figure.columns(figures), again.titles()),
        rows.stream().map(row -> values(figures, row, again)).toList());
  }

  private <R> List<Value> values(List<Figure<R>> figures, R row, Again<R> again) {
    List<Value> values = new ArrayList<>(Figure.values(figures, row));
    values.addAll(isFromPatients() ? again.values().apply(row) : List.of());
    return values;
  }

  private static List<Column> columns(List<String> figures) {
    List<Column> columns = new ArrayList<>();
    figures.forEach(figure -> columns.add(Column.proof(again(figure), Format.COUNT)));
    columns.add(Column.proof(TIES_OUT, Format.TEXT));
    return columns;
  }

  /** Whether the recounts of a row agree with some figures. */
  static Value tiesOut(List<String> figures) {
    return new Value.TiesOut(figures, figures.stream().map(Proof::again).toList());
  }

  /** The columns of a ladder's proof; none where it cannot be proved. */
  List<Column> columns() {
    return this == NONE ? List.of() : columns(TITLES);
  }

  /** The proof of one ladder. */
  List<Value> values(CellKey key, Ladder ladder) {
    if (this == NONE) {
      return List.of();
    }
    return Stream.concat(
            FIGURES.stream().map(figure -> recount(key, figure, ladder)),
            Stream.of(tiesOut(TITLES)))
        .toList();
  }

  private Value recount(CellKey key, Figure<Ladder> figure, Ladder ladder) {
    return recount(key, figure, figure.count(ladder));
  }
}

package org.clinicoutcomes.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;

/** What is not known of each source, how large it is, what follows; accepted doubts too. */
public final class DoubtFigures {

  private record Row(String source, Doubt doubt) {}

  private static final Comparator<Doubt> ORDER =
      Comparator.comparing((Doubt doubt) -> doubt.code().code())
          .thenComparing(Doubt::place, CodePoints.ORDER)
          .thenComparing(Doubt::sentence, CodePoints.ORDER);

  private static final List<Figure<Doubt>> FIGURES =
      List.of(
          Figure.text("doubt", "Doubt", doubt -> doubt.code().code()),
          Figure.text("place", "Place", Doubt::place),
          Figure.counted("rows", "Rows", doubt -> some(doubt.rows() > 0, doubt.rows())),
          Figure.counted(
              "patients", "Patients", doubt -> some(doubt.patients() >= 0, doubt.patients())),
          Figure.text(
              "points", "Points", doubt -> doubt.points() == null ? "" : Points.of(doubt.points())),
          Figure.text("end", "End", doubt -> doubt.end().code()),
          Figure.prose("sentence", "What is in doubt", Doubt::sentence),
          Figure.prose("what_settles_it", "What settles it", Doubt::remedy));

  /** By source, then code, place and sentence. */
  public static final TidyTable<SourceAccount, ?> TABLE =
      new TidyTable<>("doubts", DoubtFigures::rows, columns(), List.of());

  private DoubtFigures() {}

  private static Stream<Row> rows(SourceAccount of) {
    return of.doubts().stream().sorted(ORDER).map(doubt -> new Row(of.source(), doubt));
  }

  private static List<Figure<Row>> columns() {
    return Figure.joined(
        List.of(
            List.of(Figure.identifier("source", "Source", Row::source)),
            Figure.of(FIGURES, Row::doubt)));
  }

  private static Value some(boolean isNamed, long count) {
    return isNamed ? Value.of(count) : Value.BLANK;
  }
}

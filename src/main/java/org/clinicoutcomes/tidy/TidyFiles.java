package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.ClaimFinding;
import org.clinicoutcomes.comparison.Comparison;
import org.clinicoutcomes.comparison.FunnelPoint;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Line;
import org.clinicoutcomes.figures.MissingScores;
import org.clinicoutcomes.pages.Conclusions;
import org.clinicoutcomes.quality.DoubtFigures;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.threads.Helpers;
import org.clinicoutcomes.threads.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * The tidy files of a whole report, made from what its sources hand over: written from one list.
 */
public final class TidyFiles {

  static final List<Source<?>> ALL = all();

  /** Things told of whose figures are worked out at once. */
  private static final int BLOCK = 200;

  private TidyFiles() {}

  /**
   * One file.
   *
   * @param of what it tells of, sorted
   */
  record Source<S>(TidyTable<S, ?> table, Function<Conclusions, Stream<S>> of) {

    void write(Path folder, Conclusions conclusions, Helpers helpers) {
      TidyFiles.write(folder, table, of.apply(conclusions), helpers);
    }
  }

  private static List<Source<?>> all() {
    List<Source<?>> all = new ArrayList<>();
    Families.ALL.forEach(family -> addFamily(family, all));
    all.add(new Source<>(FileAccount.TABLE, of -> of.accounts().flatMap(a -> a.files().stream())));
    all.add(new Source<>(DoubtFigures.TABLE, Conclusions::accounts));
    all.add(new Source<>(MissingScores.TABLE, conclusions -> Stream.of(conclusions.missing())));
    all.add(new Source<>(ClaimFinding.TABLE, of -> of.claims().byClinic().entrySet().stream()));
    all.add(
        new Source<>(Comparison.TABLE, conclusions -> conclusions.comparisons().all().stream()));
    all.add(new Source<>(FunnelPoint.TABLE, conclusions -> conclusions.funnel().all().stream()));
    all.add(new Source<>(MonthPoint.TABLE, conclusions -> conclusions.months().all().stream()));
    return List.copyOf(all);
  }

  private static <K extends AtClinic<K>, T> void addFamily(
      Family<K, T> family, List<Source<?>> all) {
    TidyTable<Line<K, T>, ?> table = family.file();
    if (table != null) {
      all.add(new Source<>(table, conclusions -> conclusions.findings().lines(family)));
    }
  }

  /**
   * Writes all of them into a folder.
   *
   * @param helpers may work figures out; rows are written in their order
   */
  public static void write(Path folder, Conclusions conclusions, Helpers helpers) {
    ALL.forEach(file -> file.write(folder, conclusions, helpers));
  }

  /** Writes one of them into a folder. */
  static <S> void write(Path folder, TidyTable<S, ?> table, Stream<S> things, Helpers helpers) {
    Iterator<S> each = things.iterator();
    try (TidyCsv csv = new TidyCsv(folder.resolve(table.name() + ".csv"), table.codes())) {
      new InOrder<List<S>, List<List<String>>>(
              () -> next(each),
              () -> block -> block.stream().flatMap(table::valuesOf).map(TidyCsv::texts).toList(),
              () -> false,
              rows -> rows.forEach(csv::row))
          .run(helpers);
    }
  }

  private static <S> @Nullable List<S> next(Iterator<S> each) {
    List<S> block = new ArrayList<>();
    while (block.size() < BLOCK && each.hasNext()) {
      block.add(each.next());
    }
    return block.isEmpty() ? null : block;
  }
}

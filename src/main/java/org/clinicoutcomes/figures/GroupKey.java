package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.report.Figure;

/** The first columns of what is told of groups of patients. */
final class GroupKey {

  static final Group LEAST = new Group("", "", "");

  private static final List<Figure<Group>> CONDITION =
      List.of(
          Figure.text("clinic", "Clinic", Group::clinic),
          Figure.text("condition", "Condition", Group::condition));

  private static final Figure<Group> MEASURE =
      Figure.identifier("measure", "Measure", Group::measure);

  private GroupKey() {}

  /** Clinic and condition, before what is told of them. */
  static <R> List<Figure<R>> ofCondition(Function<R, Group> group, List<Figure<R>> told) {
    return joined(Figure.of(CONDITION, group), told);
  }

  /** Clinic, condition and measure, before what is told of them. */
  static <R> List<Figure<R>> ofMeasure(Function<R, Group> group, List<Figure<R>> told) {
    return ofCondition(group, joined(List.of(MEASURE.of(group)), told));
  }

  private static <R> List<Figure<R>> joined(List<Figure<R>> key, List<Figure<R>> told) {
    return Stream.concat(key.stream(), told.stream()).toList();
  }
}

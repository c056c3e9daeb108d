package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.Function;
import org.clinicoutcomes.report.Figure;

/** The first columns of what is told of groups of patients. */
public final class GroupKey {

  static final Group LEAST = new Group("", "", "");

  private static final Figure<Group> CLINIC = Figure.text("clinic", "Clinic", Group::clinic);

  public static final Figure<Group> CONDITION =
      Figure.text("condition", "Condition", Group::condition);

  public static final Figure<Group> MEASURE = Figure.code("measure", "Measure", Group::measure);

  private GroupKey() {}

  /** Clinic and condition, before what is told of them. */
  public static <R> List<Figure<R>> ofCondition(Function<R, Group> group, List<Figure<R>> told) {
    return Figure.joined(List.of(Figure.of(List.of(CLINIC, CONDITION), group), told));
  }

  /** Clinic, condition and measure, before what is told of them. */
  public static <R> List<Figure<R>> ofMeasure(Function<R, Group> group, List<Figure<R>> told) {
    return ofCondition(group, Figure.joined(List.of(List.of(MEASURE.of(group)), told)));
  }
}

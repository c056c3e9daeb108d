package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.count;
import static org.clinicoutcomes.pages.Wording.percent;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.comparison.MonthPoint;
import org.clinicoutcomes.comparison.Months;

/**
 * What months say that may be more than chance, in sentences, and in how many it was looked for.
 */
final class MonthSignals {

  private final List<String> signals = new ArrayList<>();
  private final List<String> withoutCentre = new ArrayList<>();
  private int conditions;
  private long months;

  /** Looks at the months of one condition's headline, in their order. */
  void add(String condition, List<MonthPoint> points) {
    if (points.isEmpty() || Double.isNaN(points.get(0).centre())) {
      withoutCentre.add(condition);
      return;
    }
    conditions++;
    months += points.stream().filter(point -> point.assessed() > 0).count();
    for (int i = 0; i < points.size(); i++) {
      MonthPoint point = points.get(i);
      if (isOutside(point)) {
        signals.add(condition + ", " + outside(point));
      }
      boolean isEndOfRun =
          point.isInRun() && (i + 1 == points.size() || !points.get(i + 1).isInRun());
      if (isEndOfRun) {
        signals.add(condition + ", " + run(points, i));
      }
    }
  }

  /** Every signal, after how many there are in how many months. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    found.add(looked());
    found.addAll(signals);
    return found;
  }

  /** What was found, first of all, and what to ask of it. */
  List<String> sentences() {
    List<String> sentences = found();
    if (!signals.isEmpty()) {
      sentences.add(
          "Ask first of such a month: were other patients treated than before, were fewer of them"
              + " scored, and did the questionnaire change, or when it is filled in?");
    }
    if (!withoutCentre.isEmpty()) {
      sentences.add(
          "Fewer than "
              + Months.CENTRE_MONTHS
              + " months with an assessed patient, and so no limits yet: "
              + String.join(", ", withoutCentre)
              + ".");
    }
    return sentences;
  }

  /** How many there are in how many months, within a sentence. */
  String title() {
    String in = " in " + count(months, "final month");
    return months == 0
        ? "no month has limits yet"
        : (signals.isEmpty() ? "no signal" : count(signals.size(), "signal")) + in;
  }

  private String looked() {
    String in =
        " in "
            + count(months, "final month")
            + " of "
            + count(conditions, "condition")
            + " with limits.";
    return signals.isEmpty() ? "No signal" + in : count(signals.size(), "signal") + in;
  }

  private static boolean isOutside(MonthPoint point) {
    return point.rate() > point.limits().high() || point.rate() < point.limits().low();
  }

  private static String outside(MonthPoint point) {
    boolean isAbove = point.rate() > point.limits().high();
    return point.month().name()
        + ": the rule met by "
        + point.improved()
        + " of "
        + point.assessed()
        + " ("
        + percent(point.rate())
        + "), "
        + (isAbove ? "above" : "below")
        + " the limits of chance, "
        + percent(point.limits().low())
        + " to "
        + percent(point.limits().high())
        + ".";
  }

  /** The run that ends there: its first months are not yet marked as one. */
  private static String run(List<MonthPoint> points, int last) {
    int marked = last;
    while (marked > 0 && points.get(marked - 1).isInRun()) {
      marked--;
    }
    int first = marked - (Months.RUN - 1);
    MonthPoint point = points.get(last);
    return points.get(first).month().name()
        + " to "
        + point.month().name()
        + ": "
        + (last - first + 1)
        + " months in a row "
        + (point.rate() > point.centre() ? "above" : "below")
        + " the centre of "
        + percent(point.centre())
        + ".";
  }
}

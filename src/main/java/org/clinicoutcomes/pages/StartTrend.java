package org.clinicoutcomes.pages;

import java.util.List;
import org.clinicoutcomes.comparison.MonthPoint;

/**
 * What the latest {@value #LATEST} final months say, in a word: better or worse where one of them
 * is beyond the limits of chance, or in a run on one side of the centre.
 */
enum StartTrend {
  BETTER("better"),
  WORSE("worse"),
  BOTH("up and down"),
  STEADY("steady"),
  /** There is no centre yet. */
  FEW("too few");

  static final int LATEST = 12;

  private final String word;

  StartTrend(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static StartTrend of(List<MonthPoint> points) {
    if (points.isEmpty() || Double.isNaN(points.get(0).centre())) {
      return FEW;
    }
    List<MonthPoint> latest =
        points.subList(Math.max(0, points.size() - LATEST), points.size()).stream()
            .filter(point -> !point.signal().isEmpty())
            .toList();
    boolean isUp = latest.stream().anyMatch(point -> point.rate() > point.centre());
    boolean isDown = latest.stream().anyMatch(point -> point.rate() < point.centre());
    if (isUp && isDown) {
      return BOTH;
    }
    return isUp ? BETTER : isDown ? WORSE : STEADY;
  }
}

package org.clinicoutcomes.figures;

import java.util.List;
import org.clinicoutcomes.report.Figure;

/** What was counted, and of what; mostly a row of a tidy file. */
public record Line<K, T>(K key, T tally) {

  /** Figures of a tally as those of the line. */
  static <K, T> List<Figure<Line<K, T>>> ofTally(List<Figure<T>> figures) {
    return Figure.of(figures, Line::tally);
  }
}

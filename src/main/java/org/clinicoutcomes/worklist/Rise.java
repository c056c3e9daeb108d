package org.clinicoutcomes.worklist;

import java.util.List;
import org.clinicoutcomes.instrument.Score;

/** By how much the latest of a patient's answers is above the one before. */
final class Rise {

  private Rise() {}

  /** In hundredths of a point; 0 where there is none before. */
  static int of(List<Score> answers) {
    int last = answers.size() - 1;
    return last == 0 ? 0 : answers.get(last).hundredths() - answers.get(last - 1).hundredths();
  }
}

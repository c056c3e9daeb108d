package org.clinicoutcomes.worklist;

import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.instrument.Score;

/** How the latest of a patient's answers on an instrument compares with the one before it. */
public enum AnswerCourse {
  FIRST,
  ROSE,
  SAME,
  FELL;

  static AnswerCourse of(List<Score> answers) {
    int last = answers.size() - 1;
    if (last == 0) {
      return FIRST;
    }
    int rise = answers.get(last).hundredths() - answers.get(last - 1).hundredths();
    return rise > 0 ? ROSE : rise < 0 ? FELL : SAME;
  }

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

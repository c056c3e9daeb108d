package org.clinicoutcomes.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.synthetic.Dice.Share;

/**
 * An invented clinic: whom it treats, what it asks, and how it keeps its records.
 *
 * @param name its folder, and its name in reports
 * @param prefix what its identifiers begin with
 * @param records how it tells new patients from those treated before
 * @param isTimed whether its sessions have a time of day
 * @param hasSeriesIds whether it numbers its patients' series
 * @param wide the scales in columns of its sessions
 * @param patients whom it treats
 * @param moodPreference which of a mood condition's headlines it asks for, counted from 0
 * @param painPreference the same for pain
 * @param lost how many of a hundred patients are never asked for a final score
 * @param lift how many more of a hundred get better than in a middling clinic
 */
record Clinic(
    String name,
    String prefix,
    Records records,
    boolean isTimed,
    boolean hasSeriesIds,
    List<Scale> wide,
    List<Share<Ailment>> patients,
    int moodPreference,
    int painPreference,
    int lost,
    int lift) {

  /** How a clinic's records tell an induction from the rest of an earlier treatment. */
  enum Records {
    /** Treatments were under way when the records begin, and {@code complete_from} says when. */
    CONTINUED,
    /** Every session says what it is for. */
    STATED,
    /** The clinic opened with its first patient, and {@code complete_from} lies well before. */
    OPENED
  }

  Headline headline(Ailment ailment) {
    List<Headline> possible = ailment.headlines();
    int preference = ailment.isMood() ? moodPreference : painPreference;
    return possible.get(preference % possible.size());
  }

  /** Whether one patient may be treated for both without one's scores judging the other. */
  boolean treatsTogether(Ailment one, Ailment other) {
    Scale first = headline(one).scale();
    Scale second = headline(other).scale();
    return !one.mayBeJudgedBy(second) && !other.mayBeJudgedBy(first);
  }

  /** What else a patient with these conditions is asked: nothing that any of them is judged by. */
  List<Scale> companions(Set<Ailment> conditions) {
    List<Scale> asked = new ArrayList<>();
    for (Ailment ailment : conditions) {
      for (Scale scale : ailment.companions()) {
        boolean judges = conditions.stream().anyMatch(other -> other.mayBeJudgedBy(scale));
        if (!judges && !asked.contains(scale)) {
          asked.add(scale);
        }
      }
    }
    return asked;
  }

  boolean hasWide(Scale scale) {
    return wide.contains(scale);
  }
}

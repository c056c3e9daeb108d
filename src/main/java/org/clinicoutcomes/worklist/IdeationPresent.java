package org.clinicoutcomes.worklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.safety.IdeationScale;

/**
 * The patient's latest answer on an instrument that asks for suicidal ideation tells of it,
 * whenever it was given: before or after a session, of a series or of none. A later answer of the
 * same instrument that does not clears it; time never does.
 */
final class IdeationPresent {

  private final List<IdeationScale> scales;

  /**
   * @param instruments all there are; those that do not ask for ideation say nothing here
   */
  IdeationPresent(Collection<Instrument> instruments) {
    this.scales =
        IdeationScale.of(instruments).stream()
            .sorted(Comparator.comparing(scale -> scale.instrument().key()))
            .toList();
  }

  /** An entry of each such instrument. */
  Stream<Call> of(TreatedPatient treatment) {
    return scales.stream().flatMap(scale -> of(treatment, scale));
  }

  private static Stream<Call> of(TreatedPatient treatment, IdeationScale scale) {
    List<Score> answers = treatment.patient().scoresOf(scale.instrument().key());
    int first = answers.size();
    while (first > 0 && scale.ideation().isPresent(answers.get(first - 1).hundredths())) {
      first--;
    }
    return first == answers.size()
        ? Stream.empty()
        : Stream.of(
            Call.of(
                item(scale.ideation(), answers),
                treatment.latest(),
                answers.get(first).at().date(),
                scale.instrument().plainName() + ": " + why(answers)));
  }

  private static Item item(Ideation ideation, List<Score> answers) {
    if (ideation.isUrgent(latest(answers).hundredths())) {
      return Item.IDEATION_URGENT;
    }
    return rise(answers) > 0 ? Item.IDEATION_RISE : Item.IDEATION;
  }

  /** By how much the latest answer is above the one before; 0 where there is none before. */
  private static int rise(List<Score> answers) {
    return answers.size() == 1
        ? 0
        : latest(answers).hundredths() - answers.get(answers.size() - 2).hundredths();
  }

  private static Score latest(List<Score> answers) {
    return answers.get(answers.size() - 1);
  }

  private static String why(List<Score> answers) {
    String now = value(latest(answers));
    if (answers.size() == 1) {
      return now + ", the only answer.";
    }
    int rise = rise(answers);
    String than = rise > 0 ? ", a rise from " : rise < 0 ? ", down from " : ", after ";
    return now + than + value(answers.get(answers.size() - 2)) + ".";
  }

  private static String value(Score answer) {
    return String.format(
        Locale.ROOT, "%s on %s", Points.of(answer.hundredths()), answer.at().date());
  }
}

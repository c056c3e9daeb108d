package org.clinicoutcomes.worklist;

import java.time.LocalDate;
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
  private final Bands bands;

  /**
   * @param instruments all there are; those that do not ask for ideation say nothing here
   */
  IdeationPresent(Collection<Instrument> instruments, Bands bands) {
    this.scales =
        IdeationScale.of(instruments).stream()
            .sorted(Comparator.comparing(scale -> scale.instrument().key()))
            .toList();
    this.bands = bands;
  }

  /** An entry of each such instrument. */
  Stream<Reason> of(TreatedPatient treatment) {
    return scales.stream().flatMap(scale -> of(treatment, scale));
  }

  private Stream<Reason> of(TreatedPatient treatment, IdeationScale scale) {
    List<Score> answers = treatment.patient().scoresOf(scale.instrument().key());
    int first = answers.size();
    while (first > 0 && scale.ideation().isPresent(answers.get(first - 1).hundredths())) {
      first--;
    }
    return first == answers.size()
        ? Stream.empty()
        : Stream.of(reason(answers, scale, first, treatment.isInTreatment()));
  }

  private Reason reason(
      List<Score> answers, IdeationScale scale, int first, boolean isInTreatment) {
    Score latest = latest(answers);
    LocalDate date = latest.at().date();
    Answer answer =
        new Answer(
            scale.instrument(),
            latest.hundredths(),
            date,
            bands.daysSince(date),
            AnswerCourse.of(answers));
    return new Reason(
        item(scale.ideation(), answers),
        bands.ofAnswers(answers, scale.ideation(), isInTreatment),
        answers.get(first).at().date(),
        answer.instrumentName() + ": " + why(answers),
        answer);
  }

  private static Item item(Ideation ideation, List<Score> answers) {
    if (ideation.isUrgent(latest(answers).hundredths())) {
      return Item.IDEATION_URGENT;
    }
    return AnswerCourse.of(answers) == AnswerCourse.ROSE ? Item.IDEATION_RISE : Item.IDEATION;
  }

  private static Score latest(List<Score> answers) {
    return answers.get(answers.size() - 1);
  }

  private static String why(List<Score> answers) {
    String now = value(latest(answers));
    return switch (AnswerCourse.of(answers)) {
      case FIRST -> now + ", the only answer.";
      case ROSE -> now + ", a rise from " + before(answers);
      case FELL -> now + ", down from " + before(answers);
      case SAME -> now + ", after " + before(answers);
    };
  }

  private static String before(List<Score> answers) {
    return value(answers.get(answers.size() - 2)) + ".";
  }

  private static String value(Score answer) {
    return String.format(
        Locale.ROOT, "%s on %s", Points.of(answer.hundredths()), answer.at().date());
  }
}

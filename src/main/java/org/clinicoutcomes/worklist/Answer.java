package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;

/**
 * A patient's latest answer on an instrument that asks for thoughts of self-harm; ordered by
 * height, the highest first, then those that rose, then the newest, then the instrument.
 *
 * @param hundredths the answer, in hundredths of a point
 * @param date when it was given
 * @param daysAgo how many days before the date of the list that was
 * @param course how it compares with the answer before
 */
public record Answer(
    Instrument instrument, int hundredths, LocalDate date, int daysAgo, AnswerCourse course)
    implements Comparable<Answer> {

  private static final Comparator<Answer> ORDER =
      Comparator.comparingDouble(Answer::height)
          .reversed()
          .thenComparing(answer -> !answer.isRise())
          .thenComparing(Answer::date, Comparator.reverseOrder())
          .thenComparing(answer -> answer.instrument().key());

  /** Whether it is higher than the one before. */
  public boolean isRise() {
    return course == AnswerCourse.ROSE;
  }

  /** The instrument's name, short enough for a list: without what it asks for. */
  public String instrumentName() {
    return instrument.plainName().replaceFirst(",.*", "");
  }

  /** The answer as it is written. */
  public String value() {
    return Points.of(hundredths);
  }

  /** The share of the highest answer there is. */
  public double height() {
    return (double) hundredths / instrument.range().highestHundredths();
  }

  @Override
  public int compareTo(Answer other) {
    return ORDER.compare(this, other);
  }
}

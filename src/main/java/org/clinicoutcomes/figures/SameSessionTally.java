package org.clinicoutcomes.figures;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Change from before to after on the days of a session: the last score before and the first after,
 * each day once. Under the drug, so no measure of getting better.
 *
 * @param days with both scores
 * @param changeSum of before − after (positive is better), in hundredths
 * @param judged days with a before score other than 0
 * @param thirtyPercent of those, the days with a fall of at least 30 %
 */
public record SameSessionTally(long days, long changeSum, long judged, long thirtyPercent) {

  public static final SameSessionTally NONE = new SameSessionTally(0, 0, 0, 0);

  /** The instrument whose change under the drug has a published share to show. */
  private static final String PAIN = "pain_nrs";

  private static final long THIRTY = 30;
  private static final long WHOLE = 100;
  private static final double HUNDREDTHS = 100.0;

  /** Whether the share at least 30 % lower is told of an instrument. */
  static boolean hasShare(Instrument instrument) {
    return instrument.key().equals(PAIN);
  }

  /** The days of one series. */
  public static SameSessionTally of(Series series, Instrument instrument, List<Score> scores) {
    return series.sessions().stream()
        .map(Session::epochDay)
        .distinct()
        .map(day -> ofDay(instrument, scores.stream().filter(s -> s.epochDay() == day).toList()))
        .reduce(NONE, SameSessionTally::plus);
  }

  private static SameSessionTally ofDay(Instrument instrument, List<Score> scoresOfDay) {
    Score before = last(scoresOfDay.stream().filter(s -> s.timing() == Timing.BEFORE));
    Score after =
        scoresOfDay.stream().filter(s -> s.timing() == Timing.AFTER).findFirst().orElse(null);
    if (before == null || after == null) {
      return NONE;
    }
    Better better = instrument.better();
    long change = better.improvement(before.hundredths(), after.hundredths());
    boolean judged = before.hundredths() > 0;
    boolean fell = judged && change * WHOLE >= THIRTY * before.hundredths();
    return new SameSessionTally(1, change, judged ? 1 : 0, fell ? 1 : 0);
  }

  private static @Nullable Score last(Stream<Score> scores) {
    return scores.reduce((earlier, later) -> later).orElse(null);
  }

  /** The mean change, in points; NaN of none. */
  public double meanChange() {
    return days == 0 ? Double.NaN : changeSum / (HUNDREDTHS * days);
  }

  public SameSessionTally plus(SameSessionTally other) {
    return new SameSessionTally(
        days + other.days,
        changeSum + other.changeSum,
        judged + other.judged,
        thirtyPercent + other.thirtyPercent);
  }
}

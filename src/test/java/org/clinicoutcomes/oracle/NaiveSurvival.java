package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Kaplan–Meier after a list of times, written out anew for every question asked of it. */
public final class NaiveSurvival {
  /** One patient's time in days, and whether it ends in an event. */
  public record Time(long days, boolean event) {}

  private final List<Time> times;

  public NaiveSurvival(List<Time> times) {
    this.times = times;
  }

  /** "number with time ≥ day". */
  int atRisk(long day) {
    return (int) times.stream().filter(t -> t.days() >= day).count();
  }

  private int eventsOn(long day) {
    return (int) times.stream().filter(t -> t.event() && t.days() == day).count();
  }

  private NavigableSet<Long> eventDays() {
    NavigableSet<Long> days = new TreeSet<>();
    times.stream().filter(Time::event).forEach(t -> days.add(t.days()));
    return days;
  }

  /** S just after the day as an exact fraction: numerator, denominator. */
  private BigInteger[] fraction(long day) {
    BigInteger numerator = BigInteger.ONE;
    BigInteger denominator = BigInteger.ONE;
    for (long each : eventDays().headSet(day, true)) {
      // "at one time events come before censorings": the censored of the day are at risk.
      int atRisk = atRisk(each);
      numerator = numerator.multiply(BigInteger.valueOf(atRisk - eventsOn(each)));
      denominator = denominator.multiply(BigInteger.valueOf(atRisk));
    }
    return new BigInteger[] {numerator, denominator};
  }

  private double estimate(long day) {
    BigInteger[] s = fraction(day);
    BigInteger gcd = s[0].gcd(s[1]);
    return new BigDecimal(s[0].divide(gcd))
        .divide(new BigDecimal(s[1].divide(gcd)), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** "past the last time S and limits are empty". */
  Double survival(long day) {
    return atRisk(day) == 0 ? null : Double.valueOf(estimate(day));
  }

  Double low(long day) {
    return atRisk(day) == 0 ? null : limit(day, 1);
  }

  Double high(long day) {
    return atRisk(day) == 0 ? null : limit(day, -1);
  }

  /** "Greenwood; log-log 95 % limits, empty where S is 1 or 0". */
  private Double limit(long day, int sign) {
    BigInteger[] s = fraction(day);
    if (s[0].signum() == 0 || s[0].equals(s[1])) {
      return null;
    }
    double sum = 0;
    for (long each : eventDays().headSet(day, true)) {
      double n = atRisk(each);
      double d = eventsOn(each);
      sum += d / (n * (n - d));
    }
    double logS = Math.log(estimate(day));
    return Math.exp(logS * Math.exp(sign * NaiveStatistics.Z * Math.sqrt(sum) / Math.abs(logS)));
  }

  /** "Median = first event time with S ≤ ½ (exactly)"; null: not reached. */
  Long median() {
    for (long day : eventDays()) {
      BigInteger[] s = fraction(day);
      if (s[0].shiftLeft(1).compareTo(s[1]) <= 0) {
        return day;
      }
    }
    return null;
  }

  /** "limits = first times the lower and the upper limit are ≤ ½". */
  Long medianLow() {
    return firstLimitAtHalf(1);
  }

  Long medianHigh() {
    return firstLimitAtHalf(-1);
  }

  private Long firstLimitAtHalf(int sign) {
    for (long day : eventDays()) {
      Double limit = limit(day, sign);
      if (limit != null && limit <= 0.5) {
        return day;
      }
    }
    return null;
  }
}

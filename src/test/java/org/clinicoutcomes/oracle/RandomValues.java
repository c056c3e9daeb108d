package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.clinicoutcomes.oracle.NaiveMeasures.Instrument;
import org.clinicoutcomes.oracle.NaiveMeasures.Measure;

/** Score values on, just below and just above the thresholds of the measures. */
final class RandomValues {
  private static final List<String> DECIMALS = List.of("pain_nrs", "bpi_interference", "fiqr");

  private final Dice dice;

  RandomValues(Dice dice) {
    this.dice = dice;
  }

  /** A baseline: an entry bound, a neighbour of one, 0, or anything in range. */
  BigDecimal baseline(String instrument, String condition) {
    Measure measure = measure(instrument, condition);
    if (dice.chance(5)) {
      return clamp(instrument, BigDecimal.ZERO);
    }
    if (measure == null || dice.chance(55)) {
      return upperHalf(instrument);
    }
    if (instrument.equals("pain_nrs") && dice.chance(50)) {
      return new BigDecimal(dice.pick("10", "6", "4", "3.99", "2", "1.99", "8", "7"));
    }
    BigDecimal bound =
        measure.entry().equals("-") ? BigDecimal.TEN : new BigDecimal(measure.entry().substring(3));
    return clamp(instrument, bound.add(offset(instrument)));
  }

  /** A later score: the threshold against the baseline, a neighbour of it, or anything. */
  BigDecimal later(String instrument, String condition, BigDecimal baseline) {
    Measure measure = measure(instrument, condition);
    if (measure == null || dice.chance(15)) {
      return anything(instrument);
    }
    return clamp(instrument, threshold(measure, baseline).add(offset(instrument)));
  }

  /** The largest reduction target in steps of the instrument that still meets the rule. */
  private static BigDecimal threshold(Measure measure, BigDecimal baseline) {
    int scale = DECIMALS.contains(measure.instrument()) ? 2 : 0;
    BigDecimal share = new BigDecimal("100").subtract(measure.amount()).movePointLeft(2);
    return switch (measure.kind()) {
      case "percent_reduction" -> baseline.multiply(share).setScale(scale, RoundingMode.FLOOR);
      case "point_reduction" -> baseline.subtract(measure.amount());
      case "point_increase" -> baseline.add(measure.amount());
      default -> measure.amount();
    };
  }

  private BigDecimal offset(String instrument) {
    BigDecimal step =
        DECIMALS.contains(instrument)
            ? new BigDecimal(dice.pick("0.01", "0.1", "1"))
            : BigDecimal.ONE;
    int steps = dice.pick(0, 0, 0, 0, 1, -1, -1, -2, 3);
    return step.multiply(BigDecimal.valueOf(steps));
  }

  private Measure measure(String instrument, String condition) {
    List<Measure> measures =
        NaiveMeasures.of(condition).stream()
            .filter(m -> m.instrument().equals(instrument))
            .toList();
    return measures.isEmpty() ? null : dice.pick(measures);
  }

  private BigDecimal anything(String instrument) {
    Instrument known = NaiveMeasures.BY_INSTRUMENT.get(instrument);
    return BigDecimal.valueOf(dice.between(known.low().intValue(), known.high().intValue()));
  }

  private BigDecimal upperHalf(String instrument) {
    Instrument known = NaiveMeasures.BY_INSTRUMENT.get(instrument);
    int middle = (known.low().intValue() + known.high().intValue() + 1) / 2;
    return BigDecimal.valueOf(dice.between(middle, known.high().intValue()));
  }

  private static BigDecimal clamp(String instrument, BigDecimal value) {
    Instrument known = NaiveMeasures.BY_INSTRUMENT.get(instrument);
    return value.max(known.low()).min(known.high());
  }

  /** The value as a clinic writes it: sometimes with a trailing zero. */
  String written(BigDecimal value) {
    String text = value.stripTrailingZeros().toPlainString();
    return !text.contains(".") && dice.chance(5) ? text + ".0" : text;
  }
}

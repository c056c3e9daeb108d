package org.clinicoutcomes.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;

/** Knows the scale that numbers lie on which lie outside their own. */
final class OtherScales {

  private static final ScoreRange TENTHS = new ScoreRange(0, 10_00);
  private static final Scale MILLIMETRES =
      new Scale(new ScoreRange(0, 100_00), "as a visual analogue scale in mm has, or percent", "");

  private final List<Instrument> instruments;

  OtherScales(List<Instrument> instruments) {
    this.instruments = List.copyOf(instruments);
  }

  /**
   * A scale.
   *
   * @param of completes "0 to 63, …"
   * @param key of its instrument; empty where it is none's
   */
  record Scale(ScoreRange range, String of, String key) {

    private static Scale of(Instrument instrument) {
      return new Scale(
          instrument.range(), "the range of " + instrument.plainName(), instrument.key());
    }

    private boolean holds(CellCount count) {
      return range.lowestHundredths() <= count.lowest()
          && count.highest() <= range.highestHundredths();
    }

    private int width() {
      return range.highestHundredths() - range.lowestHundredths();
    }

    String words() {
      return Quantity.words(range) + ", " + of;
    }
  }

  /** The keys of the instruments whose scales have room for every number of a column. */
  List<String> fitting(CellCount count) {
    return instruments.stream()
        .map(Scale::of)
        .filter(scale -> scale.holds(count))
        .map(Scale::key)
        .toList();
  }

  /**
   * The narrowest scale that has room for every number of a column; none where no scale has, or
   * where most of what is wrong with the column are not its numbers.
   */
  Optional<Scale> holding(Quantity own, CellCount count) {
    if (count.outside() * 2 <= count.unread()) {
      return Optional.empty();
    }
    return own.range().equals(TENTHS) && MILLIMETRES.holds(count)
        ? Optional.of(MILLIMETRES)
        : instruments.stream()
            .map(Scale::of)
            .filter(scale -> scale.holds(count))
            .min(Comparator.comparingInt(Scale::width));
  }
}

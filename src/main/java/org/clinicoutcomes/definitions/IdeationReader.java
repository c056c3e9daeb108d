package org.clinicoutcomes.definitions;

import java.util.List;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.ScoreRange;
import org.jspecify.annotations.Nullable;

/** From which score on an instrument tells of suicidal ideation, and of urgent one. */
final class IdeationReader {

  private final YamlValue entry;
  private final Fields fields;
  private final @Nullable ScoreRange range;
  private final @Nullable Integer decimals;

  private IdeationReader(YamlValue entry, @Nullable ScoreRange range, @Nullable Integer decimals) {
    this.entry = entry;
    this.fields = Fields.of(entry, List.of("present_from"), List.of("urgent_from"));
    this.range = range;
    this.decimals = decimals;
  }

  /** The levels; null where a mistake was reported, or none are given. */
  static @Nullable Ideation read(
      @Nullable YamlValue value,
      @Nullable ScoreRange range,
      @Nullable Better better,
      @Nullable Integer decimals) {
    if (value == null) {
      return null;
    }
    if (better == Better.HIGHER) {
      value.isWrong("is for scores of which a higher one is worse", "better: lower");
    }
    return new IdeationReader(value, range, decimals).read();
  }

  private @Nullable Ideation read() {
    Integer present = fields.read("present_from", this::score);
    Integer urgent = fields.read("urgent_from", this::score);
    if (present == null) {
      return null;
    }
    if (range != null && present <= range.lowestHundredths()) {
      entry.isWrong("has a present_from that every score reaches", "more than the lowest score");
    }
    if (urgent != null && urgent < present) {
      entry.isWrong("has an urgent_from below its present_from", "present_from or more");
    }
    return new Ideation(present, urgent);
  }

  private @Nullable Integer score(YamlValue value) {
    Integer hundredths = Scalars.hundredths(value);
    if (hundredths != null) {
      Hundredths.checkWithin(range, value, hundredths);
      Hundredths.checkDecimals(decimals, value, hundredths);
    }
    return hundredths;
  }
}

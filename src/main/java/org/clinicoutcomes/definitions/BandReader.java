package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.SeverityBand;
import org.jspecify.annotations.Nullable;

/** An instrument's severity bands from YAML: labels with their lowest scores, ascending. */
final class BandReader {

  private final @Nullable ScoreRange range;
  private final @Nullable Integer decimals;
  private final List<SeverityBand> bands = new ArrayList<>();

  private BandReader(@Nullable ScoreRange range, @Nullable Integer decimals) {
    this.range = range;
    this.decimals = decimals;
  }

  /** The bands; none where none are given. */
  static List<SeverityBand> read(
      @Nullable YamlValue value, @Nullable ScoreRange range, @Nullable Integer decimals) {
    BandReader reader = new BandReader(range, decimals);
    if (value != null) {
      value.namedEntries("labels with their lowest scores").forEach(reader::add);
    }
    return reader.bands;
  }

  private void add(String label, YamlValue bound) {
    Integer from = Scalars.hundredths(bound);
    if (from == null) {
      return;
    }
    Hundredths.checkWithin(range, bound, from);
    Hundredths.checkDecimals(decimals, bound, from);
    if (!bands.isEmpty() && from <= bands.get(bands.size() - 1).fromHundredths()) {
      bound.isWrong(
          "is " + Hundredths.plain(from) + ", not above the band before", "ascending bands");
    }
    bands.add(new SeverityBand(label, from));
  }
}

package org.clinicoutcomes.measure;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;

/**
 * A published definition of "got better" (or worse): an entry rule on the baseline and a rule on
 * the end score.
 *
 * @param id the code in reports, such as {@code pain_2_points}
 * @param instrument what it is measured with
 * @param conditions keys of the conditions it is reported for
 * @param entry what the baseline must be
 * @param rule what the end score must be
 * @param meaning benefit or harm
 * @param phrase completes "27 of 41 …", such as "improved by at least two points"
 * @param citation where the thresholds come from
 * @param note what a reader must know besides; empty where nothing
 */
public record Measure(
    String id,
    Instrument instrument,
    List<String> conditions,
    EntryRule entry,
    Rule rule,
    Meaning meaning,
    String phrase,
    String citation,
    String note) {

  public Measure {
    conditions = List.copyOf(conditions);
  }

  public boolean isBenefit() {
    return meaning == Meaning.BENEFIT;
  }

  /** The same measure of scores in units so many times as small as a hundredth of a point. */
  Measure times(int factor) {
    return new Measure(
        id,
        instrument,
        conditions,
        entry.times(factor),
        rule.times(factor),
        meaning,
        phrase,
        citation,
        note);
  }

  /** Whether the baseline meets the entry rule; a baseline of 0 never does for a percent rule. */
  public boolean admits(int baselineHundredths) {
    return entry.admits(baselineHundredths, instrument.better())
        && !(baselineHundredths == 0 && rule.needsNonZeroBaseline());
  }

  /** Whether a later score meets the rule against the baseline. */
  public boolean isMet(int baselineHundredths, int endHundredths) {
    return rule.isMet(baselineHundredths, endHundredths, instrument.better());
  }
}

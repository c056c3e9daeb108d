package org.clinicoutcomes.synthetic;

import org.clinicoutcomes.synthetic.ScoreSheet.Entry;

/** Writes what is asked beside a headline's scale, on the same days and of a like severity. */
final class CompanionScores {

  private static final int WHOLE = 1000;

  private final Dice dice;
  private final ScoreSheet sheet;

  CompanionScores(Dice dice, ScoreSheet sheet) {
    this.dice = dice;
    this.sheet = sheet;
  }

  void write(Scale headline, Scale companion) {
    for (Entry entry : sheet.of(headline)) {
      boolean isForm = entry.when() == When.UNSAID || entry.when() == When.BEFORE;
      if (isForm && dice.chance(entry.when() == When.UNSAID ? 80 : 20)) {
        sheet.enter(companion, entry.day(), When.UNSAID, alike(entry, companion));
      }
    }
  }

  private int alike(Entry entry, Scale companion) {
    int range = entry.scale().highest() - entry.scale().lowest();
    int severity = WHOLE * (entry.value() - entry.scale().lowest()) / range;
    int noisy = dice.around(severity, WHOLE / 8);
    int companionRange = companion.highest() - companion.lowest();
    return companion.usual(companion.lowest() + noisy * companionRange / WHOLE);
  }
}

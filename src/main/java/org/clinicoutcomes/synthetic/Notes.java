package org.clinicoutcomes.synthetic;

import java.util.List;

/** Free text as staff write it: with commas, quotation marks and line ends. */
final class Notes {

  private static final List<String> PHRASES =
      List.of(
          "escort Wrenfield signed for the way home",
          "tolerated well, playlist \"Amberlight\" again",
          "asked for the bay by the yew window",
          "felt \"like floating over Marrowdale\", calm within the hour",
          "sister Oriel rang, will fetch at the side door",
          "slept through; woke asking for ginger tea",
          "cannula resited, left hand\nsecond attempt held",
          "tearful at the start, settled with the grey blanket",
          "journey spoke of the old ferry at Tolland; see letter",
          "blood pressure cuff swapped, first reading thrown out");

  private static final int OFTEN = 9;

  private Notes() {}

  /** A note, mostly none. */
  static String drawn(Dice dice) {
    return dice.chance(OFTEN) ? dice.pick(PHRASES) : "";
  }
}

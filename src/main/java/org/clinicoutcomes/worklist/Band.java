package org.clinicoutcomes.worklist;

import java.util.Locale;

/** How soon an entry of the worklist is to be looked at, the soonest first. */
public enum Band {
  TODAY("Today"),
  THIS_WEEK("This week"),
  NEXT_SESSION("Before the next session"),
  /** Of long ago, of somebody no longer in treatment: never dropped, but not urgent. */
  REVIEW_ONCE("Review once");

  private final String words;

  Band(String words) {
    this.words = words;
  }

  /** The band's code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The band in words, as it stands on the list. */
  public String words() {
    return words;
  }
}

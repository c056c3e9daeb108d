package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.session.Fate;

/**
 * Which row stands for each key, as long as the rows themselves are not kept at rest: a later row
 * replaces an earlier one, in the account of the earlier one's file.
 */
final class KeyLedger {

  /**
   * A row that stands for its key.
   *
   * @param fate accepted, or after the as-of date
   */
  record Standing(FileTally tally, int contentHash, Fate fate) {}

  private final Map<String, Standing> standing = new HashMap<>();

  /** Counts a row just read. */
  void add(String key, Standing row) {
    row.tally().count(row.fate());
    replace(key, row);
  }

  /** Takes over a later file's rows, which are counted already. */
  void addAll(KeyLedger later) {
    later.standing.forEach(this::replace);
  }

  private void replace(String key, Standing row) {
    Standing earlier = standing.put(key, row);
    if (earlier != null) {
      boolean same = earlier.contentHash() == row.contentHash();
      earlier.tally().recount(earlier.fate(), same ? Fate.DUPLICATE : Fate.SUPERSEDED);
    }
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.records.Fate;
import org.clinicoutcomes.records.Replacements;

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

  /** The row that stands for a key, and its place among those of its file that were kept. */
  private record Placed(Standing row, int place) {}

  private final Map<String, Placed> standing = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private final List<Replacements.Pair> examples = new ArrayList<>();
  private final Map<FileTally, Map<FileTally, long[]>> between = new LinkedHashMap<>();
  private int rows;

  /** Counts a row just read. */
  void add(String key, Standing row) {
    row.tally().rows().add(row.fate());
    int place = rows++;
    Placed earlier = standing.put(key, new Placed(row, place));
    if (earlier != null && isReplaced(earlier.row(), row)) {
      replaced.add(key);
      if (examples.size() < Replacements.REMEMBERED) {
        examples.add(new Replacements.Pair(earlier.place(), place));
      }
    }
  }

  /** Takes over a later file's rows, which are counted already. */
  void addAll(KeyLedger later) {
    later.standing.forEach(
        (key, placed) -> {
          Placed earlier = standing.put(key, placed);
          if (earlier != null) {
            boolean isOther = isReplaced(earlier.row(), placed.row());
            long[] counts =
                between
                    .computeIfAbsent(earlier.row().tally(), file -> new LinkedHashMap<>())
                    .computeIfAbsent(placed.row().tally(), file -> new long[2]);
            counts[0]++;
            counts[1] += isOther ? 1 : 0;
          }
        });
  }

  /** Has the files told that follow each other with rows of one key. */
  void tell(ContradictingFiles files, String what) {
    between.forEach(
        (earlier, all) ->
            all.forEach(
                (later, counts) -> files.raise(earlier, later, what, counts[0], counts[1])));
  }

  /** Corrects the account of a row that stands no longer: whether its key has another value now. */
  private static boolean isReplaced(Standing earlier, Standing later) {
    boolean same = earlier.contentHash() == later.contentHash();
    earlier.tally().rows().correct(earlier.fate(), same ? Fate.DUPLICATE : Fate.SUPERSEDED);
    return !same;
  }

  /** How often rows of the file have replaced each other. */
  Replacements replacements() {
    return new Replacements(standing.size(), replaced.size(), examples);
  }
}

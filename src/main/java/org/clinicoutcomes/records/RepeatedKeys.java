package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often rows of one file replace each other, file by file; and how often those of two files do,
 * where the later corrects the earlier: tonight's export says what is known now.
 */
final class RepeatedKeys {

  /** What is counted of one file. */
  private static final class OfFile {
    private long without;
    private long keys;
    private final List<Replacements.Pair> examples = new ArrayList<>();
  }

  private final Map<Long, long[]> pairs = new TreeMap<>();
  private final BitSet hasReplaced = new BitSet();
  private int[] starts = new int[0];
  private final List<OfFile> files = new ArrayList<>();

  /** Notes that the rows from here on are those of another file, and numbers it. */
  int startFile(int row) {
    starts = Arrays.copyOf(starts, files.size() + 1);
    starts[files.size()] = row;
    files.add(new OfFile());
    return files.size() - 1;
  }

  /** Notes that a row has the key of an earlier one, and none between them has it. */
  void follow(int earlier, int later, boolean same) {
    int file = file(earlier);
    int other = file(later);
    if (file != other) {
      countPair(file, other, same);
    } else if (file >= 0) {
      count(file, earlier, later, same);
    }
  }

  private void countPair(int file, int other, boolean same) {
    long[] counts = pairs.computeIfAbsent((long) file << Integer.SIZE | other, pair -> new long[2]);
    counts[0]++;
    counts[1] += same ? 0 : 1;
  }

  private void count(int file, int earlier, int later, boolean same) {
    OfFile of = files.get(file);
    of.without++;
    boolean already = hasReplaced.get(earlier) || hasReplaced.get(later);
    hasReplaced.set(earlier, already || !same);
    hasReplaced.set(later, already || !same);
    if (!same) {
      of.keys += already ? 0 : 1;
      if (of.examples.size() < Replacements.REMEMBERED) {
        of.examples.add(new Replacements.Pair(earlier - starts[file], later - starts[file]));
      }
    }
  }

  /** Notes that a row has no key of its file, as what it belongs to is replaced. */
  void leaveOut(int row) {
    int file = file(row);
    if (file >= 0) {
      files.get(file).without++;
    }
  }

  /** The last file that starts at a row or before it, or a negative number. */
  int file(int row) {
    int found = Arrays.binarySearch(starts, row);
    if (found < 0) {
      return -found - 2;
    }
    while (found + 1 < starts.length && starts[found + 1] == row) {
      found++; // files without rows start where the next one does
    }
    return found;
  }

  /** The files that follow each other with rows of one key. */
  List<FilePair> pairs() {
    return pairs.entrySet().stream()
        .map(
            pair ->
                new FilePair(
                    (int) (pair.getKey() >> Integer.SIZE),
                    pair.getKey().intValue(),
                    pair.getValue()[0],
                    pair.getValue()[1]))
        .toList();
  }

  /** The first row of a file, by its place in the order of reading. */
  int start(int file) {
    return starts[file];
  }

  /**
   * What was counted of a file.
   *
   * @param rowsOfAll how many rows all files have
   */
  Replacements of(int file, int rowsOfAll) {
    OfFile of = files.get(file);
    int rows = end(file, rowsOfAll) - starts[file];
    return new Replacements(rows - of.without, of.keys, of.examples);
  }

  /** The row behind the last of a file, by its place in the order of reading. */
  int end(int file, int rowsOfAll) {
    return file + 1 < starts.length ? starts[file + 1] : rowsOfAll;
  }
}

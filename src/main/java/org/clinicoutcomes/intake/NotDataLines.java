package org.clinicoutcomes.intake;

import java.util.SortedMap;
import java.util.TreeMap;

/** Lines of a file that are no data: counted, and the first of them listed. */
final class NotDataLines {

  private static final int LISTED = 20;

  private final SortedMap<Long, String> listed = new TreeMap<>();
  private long count;

  /**
   * @param what why the line is no data, such as {@code blank}
   */
  void add(long line, String what) {
    count++;
    if (listed.size() < LISTED) {
      listed.put(line, line + " (" + what + ")");
    }
  }

  long count() {
    return count;
  }

  String sentence() {
    String more = count > listed.size() ? " and " + (count - listed.size()) + " more" : "";
    return (count == 1 ? "1 line is no data: " : count + " lines are no data: ")
        + String.join(", ", listed.values())
        + more;
  }
}

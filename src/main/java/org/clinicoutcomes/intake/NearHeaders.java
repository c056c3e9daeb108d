package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clinicoutcomes.export.NearWords;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;

/**
 * Headers that mean nothing to us and are nearly those of columns that a file does not have: a
 * letter or two of a long one are other ones, and all that is told apart by blanks and marks is the
 * same already.
 */
final class NearHeaders {

  /** A shorter name has neighbours that mean something else. */
  private static final int SHORTEST = 4;

  private static final int LONG = 9;

  private final Header header;
  private final List<String> unknown;

  NearHeaders(Header header) {
    this.header = header;
    unknown = new HeaderFindings(header).unknown();
  }

  /** By our name, the one header that is near. */
  Map<String, String> of(Collection<String> ours) {
    Map<String, String> near = new TreeMap<>();
    for (String column : ours) {
      List<String> headers = unknown.stream().filter(each -> isNear(each, column)).toList();
      if (headers.size() == 1) {
        near.put(column, headers.get(0));
      }
    }
    return near;
  }

  private boolean isNear(String name, String column) {
    return isNear(Spellings.key(name), header.schema().names().keysOf(column));
  }

  /** Whether the letters and digits of a header are nearly one of others. */
  static boolean isNear(String key, Collection<String> known) {
    int reach = key.length() >= LONG ? 2 : 1;
    return key.length() >= SHORTEST
        && known.stream()
            .filter(each -> each.length() >= SHORTEST)
            .anyMatch(each -> NearWords.isNear(key, each, reach));
  }

  /** The line of a mapping that names them; empty where there is none. */
  String line(Collection<String> ours) {
    Map<String, String> near = of(ours);
    return near.isEmpty() ? "" : PastedLine.columns(header.schema().kind(), near);
  }
}

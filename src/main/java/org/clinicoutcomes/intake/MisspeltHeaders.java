package org.clinicoutcomes.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;

/**
 * Headers that mean nothing to us and are nearly those of columns that a file does not have and
 * that decide what counts: which rows are sessions or scores, of what, and when. Names that differ
 * by a number are those of two things, as PHQ-8 and PHQ-9 are. A header that is one of ours to the
 * letter is left out on purpose, as one whose scores the scores files take.
 */
final class MisspeltHeaders {

  /** A file with more headers that mean nothing to us is for others to read. */
  private static final int MOST = 40;

  private static final Set<String> DECIDING =
      Set.of(
          "status",
          "condition",
          "conditions",
          "clinic",
          "purpose",
          "series_id",
          "appointment_type",
          "timing",
          "validity",
          "completion",
          "finished",
          "unfinished",
          "deleted",
          "imputed");

  private final Header header;
  private final Map<String, String> near;

  MisspeltHeaders(Header header) {
    this.header = header;
    int unknown = new HeaderFindings(header).unknown().size();
    boolean areFew = unknown > 0 && unknown <= MOST;
    near = areFew ? new TreeMap<>(new NearHeaders(header).of(absent())) : new TreeMap<>();
    near.entrySet().removeIf(each -> isOurs(each.getKey(), each.getValue()));
  }

  private boolean isOurs(String ours, String theirs) {
    return header.schema().names().keysOf(ours).contains(Spellings.key(theirs));
  }

  private List<String> absent() {
    Collection<String> instruments = header.schema().book().instrumentKeys();
    return ExportColumns.of(header.schema().kind(), instruments).all().stream()
        .filter(ours -> !header.hasColumn(ours))
        .toList();
  }

  /** By our name, those that decide nothing. */
  Map<String, String> others() {
    Map<String, String> others = new TreeMap<>(near);
    others.keySet().removeIf(this::isDeciding);
    return others;
  }

  /** By our name, those that decide what counts, each header once. */
  Map<String, String> deciding() {
    Map<String, String> deciding = new TreeMap<>(near);
    deciding.keySet().removeIf(ours -> !isDeciding(ours));
    Set<String> met = new HashSet<>();
    deciding.values().removeIf(theirs -> !met.add(theirs));
    return deciding;
  }

  private boolean isDeciding(String ours) {
    String theirs = Spellings.key(near.getOrDefault(ours, ""));
    boolean isOne = DECIDING.contains(ours) || isOfScores(ours);
    return isOne
        && !header.schema().names().knows(theirs)
        && header.schema().names().keysOf(ours).stream()
            .anyMatch(
                each -> NearHeaders.isNear(theirs, Set.of(each)) && areOneNumber(theirs, each));
  }

  private boolean isOfScores(String ours) {
    return ExportColumns.hasScores(header.schema().kind())
        && !ExportColumns.of(header.schema().kind(), List.of()).all().contains(ours);
  }

  /** Whether two names have the same digits. */
  static boolean areOneNumber(String left, String right) {
    return left.replaceAll("\\D", "").equals(right.replaceAll("\\D", ""));
  }
}

package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.SourceEntry;

/**
 * Holds the patients of each source against those in the last report that counts it, of the same or
 * an earlier as-of date and made by the same mapping, definitions and settings: half an export is
 * no smaller clinic. A source that this run holds is told of as held, and not here.
 */
final class Shrinkage {

  private final RunPlan plan;
  private final SortedMap<String, SourceEntry> now;
  private final List<Manifest> earlier;

  /**
   * @param now this run's sources, by name
   * @param earlier the manifests of the reports up to its as-of date, the newest first
   */
  Shrinkage(RunPlan plan, SortedMap<String, SourceEntry> now, List<Manifest> earlier) {
    this.plan = plan;
    this.now = now;
    this.earlier = List.copyOf(earlier);
  }

  /**
   * Refuses to go on where a source has far fewer patients.
   *
   * @throws InputProblem that names the sources with both numbers
   */
  void refuse() {
    List<String> smaller = new ArrayList<>();
    names().forEach(name -> last(name).ifPresent(last -> smaller.addAll(sentences(name, last))));
    if (!smaller.isEmpty()) {
      throw new InputProblem(
          String.join(" ", smaller)
              + " Is an export cut off, or missing? If all is as it should be, run again with"
              + " --accept-smaller.");
    }
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    names.addAll(now.keySet());
    earlier.forEach(manifest -> names.addAll(manifest.sources().keySet()));
    return names;
  }

  /** A source as an earlier report counts it. */
  private record Counted(String asOf, SourceEntry source) {}

  /** A report without the source ends the search: that it is gone was accepted then. */
  private Optional<Counted> last(String name) {
    SourceEntry present = now.get(name);
    for (Manifest manifest : earlier) {
      SourceEntry source = manifest.sources().get(name);
      if (source == null) {
        return Optional.empty();
      }
      boolean sameMapping = present == null || Objects.equals(source.mapping(), present.mapping());
      if (!source.held()
          && sameMapping
          && plan.definitions().digest().equals(manifest.definitions())) {
        return Optional.of(new Counted(manifest.asOf(), source));
      }
    }
    return Optional.empty();
  }

  private List<String> sentences(String name, Counted last) {
    SourceEntry present = now.getOrDefault(name, new SourceEntry(false, 0, 0, null));
    List<String> sentences = new ArrayList<>();
    if (present.held()) {
      return sentences;
    }
    SourceEntry before = last.source();
    add(
        sentences,
        name,
        " with sessions",
        present.patientsWithSessions(),
        before.patientsWithSessions(),
        last);
    add(
        sentences,
        name,
        " with scores",
        present.patientsWithScores(),
        before.patientsWithScores(),
        last);
    return sentences;
  }

  private void add(
      List<String> sentences, String name, String which, long now, long before, Counted last) {
    if (plan.definitions().doubts().areFewer(before - now, before)) {
      sentences.add(
          name
              + " has "
              + now
              + (now == 1 ? " patient" : " patients")
              + which
              + ", and had "
              + before
              + " in the report of "
              + last.asOf()
              + ".");
    }
  }
}

package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.Manifest;
import org.clinicoutcomes.publish.SourceEntry;
import org.clinicoutcomes.quality.DoubtRules;
import org.jspecify.annotations.Nullable;

/**
 * Holds what there is of each source against the last reports that count it, of the same or an
 * earlier as-of date: half an export is no smaller clinic. A source that this run holds is told of
 * as held, and not here.
 */
public final class Shrinkage {

  private static final String OTHER_RULES =
      " What mapping.yaml or the definitions say of how it is read has changed since: if it is not"
          + " that, its export is cut off.";

  private final DoubtRules rules;
  private final SortedMap<String, SourceEntry> now;
  private final List<Manifest> earlier;

  /**
   * @param now this run's sources, by name
   * @param earlier the manifests of the reports up to its as-of date, the newest first
   */
  Shrinkage(DoubtRules rules, SortedMap<String, SourceEntry> now, List<Manifest> earlier) {
    this.rules = rules;
    this.now = now;
    this.earlier = List.copyOf(earlier);
  }

  /**
   * What a run has read, held against the reports of either extent that stand in its output folder:
   * of the same date first against one of its own.
   */
  public static Shrinkage of(RunPlan plan, ReportDraft draft) {
    return new Shrinkage(plan.definitions().doubts(), draft.sourceEntries(), earlier(plan));
  }

  private static List<Manifest> earlier(RunPlan plan) {
    return Arrays.stream(Extent.values())
        .sorted(Comparator.comparing(extent -> extent != plan.extent()))
        .flatMap(extent -> plan.state().shelf(extent).manifests(plan.asOf()).stream())
        .sorted(Comparator.comparing(Manifest::asOf).reversed())
        .toList();
  }

  /**
   * Refuses to go on where far less is left of a source than in the last report that read it as
   * this run does.
   *
   * @throws InputProblem that names the sources with both numbers
   */
  public void refuse() {
    List<String> smaller = new ArrayList<>();
    for (String name : names()) {
      counting(name).stream()
          .filter(last -> last.isReadAs(now.get(name)))
          .findFirst()
          .ifPresent(last -> smaller.addAll(sentences(name, last)));
    }
    if (!smaller.isEmpty()) {
      throw new InputProblem(
          String.join(" ", smaller)
              + " Is an export cut off, or missing? If all is as it should be, run again with"
              + " --accept-smaller.");
    }
  }

  /**
   * What is left of sources that are read otherwise than in the last report, where that is far
   * less: nobody knows whether that is why.
   */
  List<String> unexplained() {
    List<String> unexplained = new ArrayList<>();
    for (String name : names()) {
      Optional<Counted> last = counting(name).stream().findFirst();
      if (last.isPresent() && !last.get().isReadAs(now.get(name))) {
        List<String> smaller = sentences(name, last.get());
        if (!smaller.isEmpty()) {
          unexplained.add(String.join(" ", smaller) + OTHER_RULES);
        }
      }
    }
    return unexplained;
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(CodePoints.ORDER);
    names.addAll(now.keySet());
    earlier.forEach(manifest -> names.addAll(manifest.sources().keySet()));
    return names;
  }

  /** A source as an earlier report counts it. */
  private record Counted(String asOf, SourceEntry source) {

    /** A source that is gone is read in no way. */
    boolean isReadAs(@Nullable SourceEntry present) {
      return present == null
          || (present.reading() != null && Objects.equals(source.reading(), present.reading()));
    }
  }

  /**
   * The reports that count a source, the newest first. One without it ends the search: that it is
   * gone was accepted then.
   */
  private List<Counted> counting(String name) {
    List<Counted> counting = new ArrayList<>();
    for (Manifest manifest : earlier) {
      SourceEntry source = manifest.sources().get(name);
      if (source == null) {
        break;
      }
      if (!source.held()) {
        counting.add(new Counted(manifest.asOf(), source));
      }
    }
    return counting;
  }

  private List<String> sentences(String name, Counted last) {
    SourceEntry present = now.getOrDefault(name, SourceEntry.GONE);
    return present.held()
        ? List.of()
        : new Fewer(rules, name, last.asOf(), present, last.source()).sentences();
  }
}

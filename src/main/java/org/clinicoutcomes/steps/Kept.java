package org.clinicoutcomes.steps;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.publish.OpenDoubt;

/**
 * What is kept of the sources with a run once their results are gone, for the next one to repeat.
 *
 * @param warnings what somebody should know
 * @param newestSessions the day of each source's newest session, or empty; not of held ones
 * @param doubts what nobody has settled
 * @param smaller of which sources far less is left than in an earlier report, and nobody knows why
 */
public record Kept(
    List<String> warnings,
    SortedMap<String, String> newestSessions,
    List<OpenDoubt> doubts,
    List<String> smaller) {

  /** Nothing, as nothing was done. */
  public static final Kept NOTHING = new Kept(List.of(), new TreeMap<>(), List.of(), List.of());

  public Kept {
    warnings = List.copyOf(warnings);
    newestSessions = new TreeMap<>(newestSessions);
    doubts = List.copyOf(doubts);
    smaller = List.copyOf(smaller);
  }
}

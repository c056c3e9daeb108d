package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.publish.OpenDoubt;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What is kept of the sources with a run once their results are gone, for the next one to repeat.
 *
 * @param warnings what somebody should know
 * @param newestSessions the day of each source's newest session, or empty; not of held ones
 * @param doubts what nobody has settled
 * @param smaller of which sources far less is left than in an earlier report, and nobody knows why
 */
record Kept(
    List<String> warnings,
    SortedMap<String, String> newestSessions,
    List<OpenDoubt> doubts,
    List<String> smaller) {

  private static final String WARNINGS = "warnings";
  private static final String NEWEST_SESSIONS = "newestSessions";
  private static final String DOUBTS = "doubts";
  private static final String SMALLER = "smaller";

  /** Nothing, as nothing was done. */
  static final Kept NOTHING = new Kept(List.of(), new TreeMap<>(), List.of(), List.of());

  Kept {
    warnings = List.copyOf(warnings);
    newestSessions = new TreeMap<>(newestSessions);
    doubts = List.copyOf(doubts);
    smaller = List.copyOf(smaller);
  }

  /** What a finished execution keeps. */
  static Kept of(ExecutionContext context) {
    SortedMap<String, String> newest = new TreeMap<>();
    if (context.get(NEWEST_SESSIONS) instanceof Map<?, ?> days) {
      days.forEach((source, day) -> newest.put(String.valueOf(source), String.valueOf(day)));
    }
    List<OpenDoubt> doubts = new ArrayList<>();
    if (context.get(DOUBTS) instanceof List<?> kept) {
      kept.stream()
          .filter(Map.class::isInstance)
          .forEach(fields -> doubts.add(OpenDoubt.of((Map<?, ?>) fields)));
    }
    return new Kept(sentences(context, WARNINGS), newest, doubts, sentences(context, SMALLER));
  }

  private static List<String> sentences(ExecutionContext context, String key) {
    List<String> sentences = new ArrayList<>();
    if (context.get(key) instanceof List<?> kept) {
      kept.forEach(sentence -> sentences.add(String.valueOf(sentence)));
    }
    return sentences;
  }

  /** Leaves all of it with the execution, as values that Java itself knows. */
  void putInto(ExecutionContext context) {
    context.put(WARNINGS, new ArrayList<>(warnings));
    context.put(NEWEST_SESSIONS, new TreeMap<>(newestSessions));
    context.put(SMALLER, new ArrayList<>(smaller));
    context.put(DOUBTS, new ArrayList<>(doubts.stream().map(OpenDoubt::fields).toList()));
  }
}

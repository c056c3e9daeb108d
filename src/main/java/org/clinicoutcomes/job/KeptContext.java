package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.publish.OpenDoubt;
import org.clinicoutcomes.steps.Kept;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What is kept with a run, in the context that Spring Batch keeps of its execution. */
final class KeptContext {

  private static final String WARNINGS = "warnings";
  private static final String NEWEST_SESSIONS = "newestSessions";
  private static final String DOUBTS = "doubts";
  private static final String SMALLER = "smaller";

  private KeptContext() {}

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
  static void put(Kept kept, ExecutionContext context) {
    context.put(WARNINGS, new ArrayList<>(kept.warnings()));
    context.put(NEWEST_SESSIONS, new TreeMap<>(kept.newestSessions()));
    context.put(SMALLER, new ArrayList<>(kept.smaller()));
    context.put(DOUBTS, new ArrayList<>(kept.doubts().stream().map(OpenDoubt::fields).toList()));
  }
}

package org.clinicoutcomes.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Headers of scores that stand in columns of their own: an instrument's name, a word such as
 * "score" after it, and before or after them when it was taken, as in {@code Pain Score (Pre)},
 * {@code PHQ-9 Total}, {@code Post-GAD7}.
 */
final class WideNames {

  /** No header with a meaning is longer. */
  private static final int LONGEST = 200;

  private final Map<String, Set<String>> instruments = new HashMap<>();
  private final Map<String, Timing> timings = new HashMap<>();
  private final List<String> fillers;
  private final Map<String, List<String>> beside = new HashMap<>();

  WideNames(List<Instrument> known, Spellings spellings) {
    Map<String, List<String>> names = spellings.of("instrument");
    for (Instrument instrument : known) {
      add(instrument.key(), instrument.key());
      names.getOrDefault(instrument.key(), List.of()).forEach(n -> add(n, instrument.key()));
    }
    for (Timing timing : List.of(Timing.BEFORE, Timing.AFTER)) {
      timings.put(timing.code(), timing);
      spellings
          .of("timing")
          .getOrDefault(timing.code(), List.of())
          .forEach(word -> timings.put(Spellings.key(word), timing));
    }
    fillers = marks(spellings, "filler");
    beside.put(ExportColumns.DATE, marks(spellings, "date"));
    beside.put(ExportColumns.COMPLETE, marks(spellings, "complete"));
  }

  private static List<String> marks(Spellings spellings, String word) {
    return spellings.of(Spellings.MARKS).getOrDefault(word, List.of()).stream()
        .map(Spellings::key)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private void add(String name, String instrument) {
    instruments.computeIfAbsent(Spellings.key(name), key -> new TreeSet<>()).add(instrument);
  }

  /**
   * Our columns that a header could be.
   *
   * @param key the header's letters and digits
   */
  Set<String> columns(String key) {
    Set<String> found = new TreeSet<>();
    if (key.length() > LONGEST) {
      return found;
    }
    search(key, null, found, new HashSet<>());
    return found;
  }

  /**
   * Our columns for what else is said of single instruments that a header could be, as in {@code
   * phq9_date}, {@code phq9_complete}.
   *
   * @param key the header's letters and digits
   */
  Set<String> details(String key) {
    Set<String> found = new TreeSet<>();
    if (key.length() <= LONGEST) {
      beside.forEach((suffix, words) -> words.forEach(word -> add(key, word, suffix, found)));
    }
    return found;
  }

  private void add(String key, String word, String suffix, Set<String> found) {
    Set<String> named = new TreeSet<>();
    if (key.endsWith(word)) {
      named.addAll(
          instruments.getOrDefault(key.substring(0, key.length() - word.length()), Set.of()));
    }
    if (key.startsWith(word)) {
      named.addAll(instruments.getOrDefault(key.substring(word.length()), Set.of()));
    }
    named.forEach(instrument -> found.add(instrument + suffix));
  }

  /** Whether the letters and digits of a text are a word for a total or a score, and no more. */
  boolean isFiller(String key) {
    return fillers.contains(key);
  }

  /**
   * When scores were taken by a word in a header: {@link Timing#NONE} where it is no such word.
   *
   * @param key the word's letters and digits
   */
  Timing timing(String key) {
    return timings.getOrDefault(key, Timing.NONE);
  }

  /** What is left of a header without a word for when scores were taken; empty without one. */
  Set<String> without(String key, Timing timing) {
    Set<String> rests = new TreeSet<>();
    timings.forEach(
        (word, when) -> {
          if (when == timing && key.startsWith(word)) {
            rests.add(key.substring(word.length()));
          }
        });
    return rests;
  }

  private void search(String rest, @Nullable Timing timing, Set<String> found, Set<String> seen) {
    if (!seen.add(rest + ' ' + timing)) {
      return;
    }
    Set<String> named = instruments.getOrDefault(rest, Set.of());
    named.forEach(instrument -> found.add(instrument + suffix(timing)));
    if (!named.isEmpty()) {
      return;
    }
    for (String filler : fillers) {
      if (rest.endsWith(filler) && rest.length() > filler.length()) {
        search(rest.substring(0, rest.length() - filler.length()), timing, found, seen);
      }
    }
    if (timing == null) {
      timings.forEach((word, when) -> searchWithout(rest, word, when, found, seen));
    }
  }

  private void searchWithout(
      String rest, String word, Timing when, Set<String> found, Set<String> seen) {
    if (rest.length() <= word.length()) {
      return;
    }
    if (rest.endsWith(word)) {
      search(rest.substring(0, rest.length() - word.length()), when, found, seen);
    }
    if (rest.startsWith(word)) {
      search(rest.substring(word.length()), when, found, seen);
    }
  }

  private static String suffix(@Nullable Timing timing) {
    return timing == null
        ? ""
        : timing == Timing.BEFORE ? ExportColumns.BEFORE : ExportColumns.AFTER;
  }
}

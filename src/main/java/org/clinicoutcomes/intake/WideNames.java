package org.clinicoutcomes.intake;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    without(key, word)
        .flatMap(name -> instruments.getOrDefault(name, Set.of()).stream())
        .forEach(instrument -> found.add(instrument + suffix));
  }

  /**
   * The instrument whose name a key is, with or without words such as "total" beside it; null where
   * it is none, or could be several.
   */
  @Nullable String instrument(String key) {
    for (String name : bare(key)) {
      Set<String> named = instruments.getOrDefault(name, Set.of());
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.iterator().next() : null;
      }
    }
    return null;
  }

  /** The instrument whose name a key is, and nothing else; null where it is none, or several. */
  @Nullable String named(String key) {
    Set<String> named = instruments.getOrDefault(key, Set.of());
    return named.size() == 1 ? named.iterator().next() : null;
  }

  /** A key, and what is left of it without words such as "total" beside it, the longest first. */
  Set<String> bare(String key) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(key.length() > LONGEST ? List.of() : List.of(key));
    while (!open.isEmpty()) {
      String name = open.remove();
      if (all.add(name)) {
        fillers.forEach(filler -> without(name, filler).forEach(open::add));
      }
    }
    return all;
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
    fillers.stream()
        .flatMap(filler -> without(rest, filler))
        .forEach(shorter -> search(shorter, timing, found, seen));
    if (timing == null) {
      timings.forEach(
          (word, when) -> without(rest, word).forEach(left -> search(left, when, found, seen)));
    }
  }

  /** What is left of a name without a word at its end, or at its beginning. */
  private static Stream<String> without(String name, String word) {
    if (name.length() <= word.length()) {
      return Stream.empty();
    }
    Stream.Builder<String> left = Stream.builder();
    if (name.endsWith(word)) {
      left.add(name.substring(0, name.length() - word.length()));
    }
    if (name.startsWith(word)) {
      left.add(name.substring(word.length()));
    }
    return left.build();
  }

  private static String suffix(@Nullable Timing timing) {
    return timing == null
        ? ""
        : timing == Timing.BEFORE ? ExportColumns.BEFORE : ExportColumns.AFTER;
  }
}

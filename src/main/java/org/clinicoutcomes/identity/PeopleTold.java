package org.clinicoutcomes.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of sessions or scores say of the people that they are of, by key: their sex, and
 * when they were born. One row among several that says something else is a slip; an id is that of
 * two people where two rows do, or one of three at most.
 */
public final class PeopleTold {

  private static final int SLIP = 1;
  private static final int FEW = 3;

  /** How often each value was told of one person. */
  private record Told(Map<String, Integer> sexes, Map<String, Integer> births) {

    boolean areTwo() {
      return areTwo(sexes) || areTwo(births);
    }

    private static boolean areTwo(Map<String, Integer> values) {
      int rows = values.values().stream().mapToInt(Integer::intValue).sum();
      int most = values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return rows - most > SLIP || (rows > most && rows <= FEW);
    }

    boolean isAnother(Told other) {
      return differ(mostly(sexes), mostly(other.sexes))
          || differ(mostly(births), mostly(other.births));
    }

    /** A year is no other than a date. */
    private static boolean differ(@Nullable String one, @Nullable String other) {
      return one != null && other != null && !one.equals(other) && parts(one) == parts(other);
    }

    private static long parts(String value) {
      return value.chars().filter(letter -> letter == ' ').count();
    }

    private static @Nullable String mostly(Map<String, Integer> values) {
      return values.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(null);
    }
  }

  private final Map<String, Told> told = new HashMap<>();

  /**
   * Takes what a row says.
   *
   * @param sex empty where it does not say
   * @param birth the same; equal for two rows where they mean the same
   */
  public void add(String key, String sex, String birth) {
    if (sex.isEmpty() && birth.isEmpty()) {
      return;
    }
    Told of = told.computeIfAbsent(key, each -> new Told(new TreeMap<>(), new TreeMap<>()));
    count(of.sexes(), sex, 1);
    count(of.births(), birth, 1);
  }

  private static void count(Map<String, Integer> values, String value, int times) {
    if (!value.isEmpty()) {
      values.merge(value, times, Integer::sum);
    }
  }

  /** Takes what the rows of another file say. */
  public void addAll(PeopleTold other) {
    other.told.forEach(
        (key, of) -> {
          Told mine = told.computeIfAbsent(key, each -> new Told(new TreeMap<>(), new TreeMap<>()));
          of.sexes().forEach((sex, times) -> count(mine.sexes(), sex, times));
          of.births().forEach((birth, times) -> count(mine.births(), birth, times));
        });
  }

  /** The keys of which something is told. */
  public Set<String> keys() {
    return told.keySet();
  }

  /** The keys whose rows are of two people. */
  public Set<String> disputed() {
    Set<String> disputed = new TreeSet<>();
    told.forEach(
        (key, of) -> {
          if (of.areTwo()) {
            disputed.add(key);
          }
        });
    return disputed;
  }

  /** The keys of which most rows say something else than most of others do. */
  public Set<String> disputed(PeopleTold others) {
    Set<String> disputed = new TreeSet<>();
    told.forEach(
        (key, of) -> {
          Told other = others.told.get(key);
          if (other != null && of.isAnother(other)) {
            disputed.add(key);
          }
        });
    return disputed;
  }
}

package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** "Ids written differently": ids of a file without a session, and those of sessions without it. */
final class NaiveNearIds {
  private final Set<String> sessions;
  private final Set<String> free = new TreeSet<>();
  private final Set<String> unmatched = new TreeSet<>();
  private int most;

  NaiveNearIds(Set<String> sessions, Set<String> inFile) {
    this.sessions = sessions;
    free.addAll(sessions);
    free.removeAll(inFile);
    unmatched.addAll(inFile);
    unmatched.removeAll(sessions);
  }

  /** How many pair by the one kind of difference that pairs the most; 0 where they are too few. */
  int pairs() {
    if (unmatched.size() < 3) {
      return 0;
    }
    List<UnaryOperator<String>> forms =
        List.of(
            NaiveNearIds::zeros,
            NaiveNearIds::decimals,
            NaiveNearIds::lower,
            NaiveNearIds::blanks,
            id -> zeros(decimals(id)),
            id -> zeros(lower(id)),
            id -> blanks(lower(id)));
    for (UnaryOperator<String> form : forms) {
      int pairs = oneToOne(form);
      take(pairs, 2 * pairs >= Math.min(unmatched.size(), free.size()));
    }
    affixes(unmatched, free);
    affixes(formed(NaiveNearIds::zeros, unmatched), formed(NaiveNearIds::zeros, free));
    affixes(formed(NaiveNearIds::lower, unmatched), formed(NaiveNearIds::lower, free));
    return most;
  }

  private static String zeros(String id) {
    return id.replaceFirst("^([^0-9]*)0+(?=[0-9])", "$1");
  }

  private static String decimals(String id) {
    return without(".0", id);
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static String blanks(String id) {
    return id.replaceAll("[\\s\\u00A0]", "");
  }

  private void take(int pairs, boolean enough) {
    most = pairs >= 3 && enough ? Math.max(most, pairs) : most;
  }

  /** "one to one". */
  private int oneToOne(UnaryOperator<String> form) {
    Map<String, List<String>> ofSessions = byForm(form, sessions);
    int pairs = 0;
    for (Map.Entry<String, List<String>> each : byForm(form, unmatched).entrySet()) {
      List<String> theirs = ofSessions.getOrDefault(each.getKey(), List.of());
      boolean one = each.getValue().size() == 1 && theirs.size() == 1;
      pairs += one && free.contains(theirs.get(0)) ? 1 : 0;
    }
    return pairs;
  }

  private static Map<String, List<String>> byForm(UnaryOperator<String> form, Set<String> ids) {
    Map<String, List<String>> byForm = new HashMap<>();
    ids.forEach(id -> byForm.computeIfAbsent(form.apply(id), f -> new ArrayList<>()).add(id));
    return byForm;
  }

  private static Set<String> formed(UnaryOperator<String> form, Set<String> ids) {
    Set<String> formed = new TreeSet<>();
    ids.forEach(id -> formed.add(form.apply(id)));
    return formed;
  }

  /** "a beginning or ending that all of them have", on either side, or another on each. */
  private void affixes(Set<String> file, Set<String> others) {
    for (String affix : affixesOf(file)) {
      takeAffix(pairing(affix, "", file, others));
    }
    for (String affix : affixesOf(others)) {
      takeAffix(pairing(affix, "", others, file));
    }
    for (String mine : wordsOf(file)) {
      for (String theirs : wordsOf(others)) {
        if (!mine.equals(theirs)) {
          takeAffix(pairing(mine, theirs, file, others));
        }
      }
    }
  }

  private void takeAffix(int pairs) {
    boolean ofFree = 2 * free.size() >= sessions.size() && 2 * pairs >= free.size();
    take(pairs, 2 * pairs >= unmatched.size() || ofFree);
  }

  private static int pairing(String affix, String instead, Set<String> of, Set<String> known) {
    int pairs = 0;
    for (String id : of) {
      String stripped = without(affix, id);
      pairs += !stripped.equals(id) && known.contains(instead + stripped) ? 1 : 0;
    }
    return pairs;
  }

  private static String without(String affix, String id) {
    if (id.equals(affix)) {
      return id;
    }
    if (id.startsWith(affix)) {
      return id.substring(affix.length());
    }
    return id.endsWith(affix) ? id.substring(0, id.length() - affix.length()) : id;
  }

  /** A number is not cut, and none alone is an affix. */
  private static Set<String> affixesOf(Set<String> ids) {
    Set<String> affixes = new TreeSet<>();
    for (String id : ids) {
      for (int cut = 1; cut < id.length(); cut++) {
        if (!id.substring(cut - 1, cut + 1).matches("[0-9]{2}")) {
          affixes.add(id.substring(0, cut));
          affixes.add(id.substring(cut));
        }
      }
    }
    affixes.removeIf(a -> a.length() > 20 || a.matches("[0-9]+") || a.equals(".0"));
    return affixes;
  }

  private static Set<String> wordsOf(Set<String> ids) {
    Set<String> words = new TreeSet<>();
    for (String id : ids) {
      String word = id.replaceFirst("[0-9].*$", "");
      if (!word.isEmpty() && word.length() < id.length() && word.length() <= 20) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without capitals, blanks, what nobody sees, an ending .0 and zeros before the first number. */
  static String plainest(String id) {
    return id.replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("(?<=.)\\.0$", "")
        .replaceFirst("^([^0-9]*)0+(?=[0-9])", "$1");
  }
}

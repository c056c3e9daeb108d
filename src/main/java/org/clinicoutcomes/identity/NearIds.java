package org.clinicoutcomes.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.IdRule.Way;

/**
 * The ids of the sessions' patients, to which ids of another file may be near: the same but for one
 * kind of difference that goes through all of them.
 */
final class NearIds {

  /** Stands for ids that are several in one form, and so pair with none. */
  private static final String SEVERAL = "";

  /** Differences that both sides may have. */
  private static final List<List<IdRule>> SHARED =
      List.of(
          List.of(IdRule.of(Way.STRIP_ZEROS)),
          List.of(IdRule.strip(NearAffixes.DECIMALS)),
          List.of(IdRule.of(Way.IGNORE_CASE)),
          List.of(IdRule.of(Way.STRIP_BLANKS)),
          List.of(IdRule.strip(NearAffixes.DECIMALS), IdRule.of(Way.STRIP_ZEROS)),
          List.of(IdRule.of(Way.IGNORE_CASE), IdRule.of(Way.STRIP_ZEROS)),
          List.of(IdRule.of(Way.IGNORE_CASE), IdRule.of(Way.STRIP_BLANKS)));

  /** What may differ besides where there are beginnings or endings. */
  private static final List<List<IdRule>> BEFORE_AFFIXES =
      List.of(List.of(), List.of(IdRule.of(Way.STRIP_ZEROS)), List.of(IdRule.of(Way.IGNORE_CASE)));

  private final Set<String> sessions;
  private final int least;
  private final Map<List<IdRule>, Map<String, String>> formed = new HashMap<>();

  /**
   * @param sessions ids of the sessions' patients
   * @param least how many pairs there must be at least
   */
  NearIds(Collection<String> sessions, int least) {
    this.sessions = new HashSet<>(sessions);
    this.least = least;
  }

  /**
   * What pairs the ids of a file with those of sessions: at least half of those on one side that
   * are without the other, one to one.
   *
   * @param unmatched the file's ids that no session has
   * @param inFile whether an id of the sessions is in the file
   */
  Optional<Pairing> find(Collection<String> unmatched, Predicate<String> inFile) {
    if (unmatched.size() < least) {
      return Optional.empty();
    }
    Set<String> free = new HashSet<>(sessions);
    free.removeIf(inFile);
    Stream<Pairing> shared =
        SHARED.stream()
            .map(rules -> shared(rules, unmatched, free))
            .filter(p -> isEnough(p, Math.min(unmatched.size(), free.size())));
    Stream<Pairing> affixed =
        BEFORE_AFFIXES.stream()
            .flatMap(before -> new NearAffixes(before, unmatched, free).pairings())
            .filter(p -> isEnough(p, unmatched.size()) || areMostOfThem(p, free.size()));
    return Stream.concat(shared, affixed)
        .max(
            Comparator.comparingInt(Pairing::pairs)
                .thenComparingInt(p -> -p.ofFile().size() - p.ofSessions().size()));
  }

  /**
   * The ids of a file that a pairing joins, with those of the sessions.
   *
   * @param unmatched the file's ids that no session has
   * @param inFile whether an id of the sessions is in the file
   */
  SortedMap<String, String> pairs(
      Pairing pairing, Collection<String> unmatched, Predicate<String> inFile) {
    List<String> free = sessions.stream().filter(inFile.negate()).toList();
    Map<String, String> ofSessions = byForm(new IdForm(pairing.ofSessions()), free);
    SortedMap<String, String> pairs = new TreeMap<>();
    byForm(new IdForm(pairing.ofFile()), unmatched)
        .forEach((form, id) -> pairs.put(id, ofSessions.getOrDefault(form, SEVERAL)));
    pairs.remove(SEVERAL);
    pairs.values().removeIf(SEVERAL::equals);
    return pairs;
  }

  private boolean isEnough(Pairing pairing, int unmatched) {
    return pairing.pairs() >= least && 2 * pairing.pairs() >= unmatched;
  }

  /**
   * Where people who are not treated have ids of another beginning, those of the few patients whom
   * the file leaves out pair with some of them by chance.
   */
  private boolean areMostOfThem(Pairing pairing, int free) {
    return 2 * free >= sessions.size() && isEnough(pairing, free);
  }

  private Pairing shared(List<IdRule> rules, Collection<String> unmatched, Set<String> free) {
    IdForm form = new IdForm(rules);
    Map<String, String> byForm = formed.computeIfAbsent(rules, of -> byForm(form, sessions));
    long pairs =
        byForm(form, unmatched).entrySet().stream()
            .filter(each -> !each.getValue().equals(SEVERAL))
            .filter(each -> free.contains(byForm.getOrDefault(each.getKey(), SEVERAL)))
            .count();
    return new Pairing(rules, rules, (int) pairs);
  }

  private static Map<String, String> byForm(IdForm form, Collection<String> ids) {
    Map<String, String> byForm = new HashMap<>();
    ids.forEach(id -> byForm.merge(form.of(id), id, (one, other) -> SEVERAL));
    return byForm;
  }
}

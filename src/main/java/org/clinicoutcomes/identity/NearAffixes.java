package org.clinicoutcomes.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.export.IdRule;

/**
 * Beginnings and endings by which the ids of two sides differ, as in {@code MRN-P1} and {@code P1}.
 */
final class NearAffixes {

  /** So many ids are asked which beginnings and endings there could be. */
  private static final int ASKED = 8;

  /** So many ids tell which of them are worth a try with all. */
  private static final int TRIED = 64;

  private static final int LONGEST = 20;

  /** What a spreadsheet puts after a number, which is a difference of its own. */
  static final String DECIMALS = ".0";

  private record Affixes(String ofFile, String ofSessions, int pairs) {}

  private final List<IdRule> before;
  private final IdForm form;
  private final Set<String> file;
  private final Set<String> sessions;

  /**
   * @param before what is done to the ids of both sides first
   * @param file ids of a file that no session has
   * @param sessions ids of sessions that the file has not
   */
  NearAffixes(List<IdRule> before, Collection<String> file, Collection<String> sessions) {
    this.before = before;
    form = new IdForm(before);
    this.file = formed(file);
    this.sessions = formed(sessions);
  }

  private Set<String> formed(Collection<String> ids) {
    Set<String> formed = new TreeSet<>();
    ids.forEach(id -> formed.add(form.of(id)));
    return formed;
  }

  /** What stripping the most promising ones would pair. */
  Stream<Pairing> pairings() {
    List<String> fewOfFile = spread(file, TRIED);
    List<String> fewOfSessions = spread(sessions, TRIED);
    Set<String> known = new HashSet<>(sessions);
    Stream<Affixes> ofFile =
        candidates(file).stream()
            .map(affix -> new Affixes(affix, "", pairs(affix, "", fewOfFile, known)));
    Set<String> others = new HashSet<>(file);
    Stream<Affixes> ofSessions =
        candidates(sessions).stream()
            .map(affix -> new Affixes("", affix, pairs(affix, "", fewOfSessions, others)));
    return Stream.of(ofFile, ofSessions, ofBoth(fewOfFile, known))
        .flatMap(each -> each)
        .filter(tried -> tried.pairs() > 0)
        .max(Comparator.comparingInt(Affixes::pairs))
        .map(this::pairing)
        .stream();
  }

  private Stream<Affixes> ofBoth(List<String> fewOfFile, Set<String> known) {
    Set<String> ofSessions = words(sessions);
    return words(file).stream()
        .flatMap(
            mine ->
                ofSessions.stream()
                    .filter(theirs -> !theirs.equals(mine))
                    .map(t -> new Affixes(mine, t, pairs(mine, t, fewOfFile, known))));
  }

  private Pairing pairing(Affixes best) {
    int pairs =
        best.ofFile().isEmpty()
            ? pairs(best.ofSessions(), "", sessions, file)
            : pairs(best.ofFile(), best.ofSessions(), file, sessions);
    return new Pairing(rules(best.ofFile()), rules(best.ofSessions()), pairs);
  }

  private List<IdRule> rules(String affix) {
    List<IdRule> rules = new ArrayList<>(before);
    if (!affix.isEmpty()) {
      rules.add(IdRule.strip(affix));
    }
    return rules;
  }

  /** How many ids without their affix, and with the beginning in its place, are known. */
  private static int pairs(String affix, String instead, Collection<String> of, Set<String> known) {
    IdForm strip = new IdForm(List.of(IdRule.strip(affix)));
    return (int)
        of.stream()
            .filter(id -> !strip.of(id).equals(id))
            .filter(id -> known.contains(instead + strip.of(id)))
            .count();
  }

  private static Set<String> candidates(Set<String> ids) {
    Set<String> candidates = new TreeSet<>();
    spread(ids, ASKED).forEach(id -> addTo(candidates, id));
    return candidates;
  }

  private static void addTo(Set<String> candidates, String id) {
    IntStream.range(1, id.length())
        .filter(cut -> isBoundary(id, cut))
        .boxed()
        .flatMap(cut -> Stream.of(id.substring(0, cut), id.substring(cut)))
        .filter(affix -> affix.length() <= LONGEST && !isNumber(affix) && !affix.equals(DECIMALS))
        .forEach(candidates::add);
  }

  /** A number is not cut: 1203 and 203 are two patients. */
  private static boolean isBoundary(String id, int cut) {
    return !(IdForm.isDigit(id.charAt(cut - 1)) && IdForm.isDigit(id.charAt(cut)));
  }

  private static boolean isNumber(String affix) {
    return affix.chars().allMatch(c -> IdForm.isDigit((char) c));
  }

  /** What stands before the first digit of some ids. */
  private static Set<String> words(Set<String> ids) {
    Set<String> words = new TreeSet<>();
    for (String id : spread(ids, ASKED)) {
      int end = 0;
      while (end < id.length() && !IdForm.isDigit(id.charAt(end))) {
        end++;
      }
      if (end > 0 && end < id.length() && end <= LONGEST) {
        words.add(id.substring(0, end));
      }
    }
    return words;
  }

  /** At most so many of some ids, from the first to the last. */
  private static List<String> spread(Set<String> ids, int most) {
    List<String> all = List.copyOf(ids);
    int step = Math.max(1, all.size() / most);
    return IntStream.iterate(0, at -> at < all.size(), at -> at + step)
        .limit(most)
        .mapToObj(all::get)
        .toList();
  }
}

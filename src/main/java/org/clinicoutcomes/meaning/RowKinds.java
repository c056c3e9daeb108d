package org.clinicoutcomes.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;

/**
 * Tells sessions from other appointments by the words that a system has for them.
 *
 * <p>A word that stands in a list whole is what the list says. Else a text that names a visit or
 * another treatment is none of ours, one that names one of ours is, one that names both is unknown,
 * and so is one in which words are left over beside a drug or an infusion alone: "Ketamine refund"
 * is no session, and "Glow infusion" is none of ketamine.
 */
public final class RowKinds {

  /** The list of words for kinds of appointment. */
  public static final String LIST = "appointment";

  /** Its words for appointments at which a drug is given. */
  public static final String TREATMENT = "our_treatment";

  /** Its words for those at which none is. */
  public static final String NO_TREATMENT = "no_treatment";

  /** Its words for those at which none is, unless it is named beside them. */
  public static final String VISIT = "visit_alone";

  /** Its words for those at which something else is given. */
  public static final String OTHER_TREATMENT = "other_treatment";

  /** Its words for what may stand beside the others. */
  public static final String DETAIL = "detail";

  /** The words of the list. */
  public static final List<String> WORDS =
      List.of(TREATMENT, NO_TREATMENT, VISIT, OTHER_TREATMENT, DETAIL);

  private static final String DRUG = "drug";
  private static final String ROUTE = "route";
  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  private static final Pattern CODES =
      Pattern.compile("[A-Z]?\\d{4,5}([\\s,;|/+]+[A-Z]?\\d{4,5})*");

  private final Phrases<String> phrases = new Phrases<>();
  private final Set<String> whole = new HashSet<>();

  /**
   * @param words of the list {@link #LIST}
   * @param purposes words for what a session is for: whole, each is one of a session
   * @param drugs words for our drugs; whole, each is one of a session too
   * @param routes words for ways of giving them
   */
  public RowKinds(
      Map<String, List<String>> words,
      Collection<String> purposes,
      Collection<String> drugs,
      Collection<String> routes) {
    for (String word : WORDS) {
      words.getOrDefault(word, List.of()).forEach(spelling -> phrases.add(spelling, word));
    }
    drugs.stream().filter(drug -> !isAct(drug)).forEach(drug -> phrases.add(drug, DRUG));
    routes.forEach(route -> phrases.add(route, ROUTE));
    purposes.forEach(purpose -> whole.add(Spellings.key(purpose)));
    drugs.forEach(drug -> whole.add(Spellings.key(drug)));
  }

  /** In "ketamine infusion" both words count. */
  private boolean isAct(String drug) {
    return phrases.in(drug).meanings().contains(TREATMENT);
  }

  /** What a row is of which a column says this. */
  public RowKind of(String text) {
    String key = Spellings.key(text);
    if (key.isEmpty()) {
      return RowKind.UNSAID;
    }
    if (whole.contains(key)) {
      return RowKind.SESSION;
    }
    Phrases.Found<String> found = phrases.in(text);
    Set<String> said = new HashSet<>(found.meanings());
    if (CODES.matcher(text).matches()) {
      return ofCodes(said);
    }
    if (said.contains(OTHER_TREATMENT)) {
      return said.contains(DRUG) ? RowKind.UNKNOWN : RowKind.OTHER;
    }
    if (said.contains(NO_TREATMENT)) {
      return said.contains(TREATMENT) ? RowKind.UNKNOWN : RowKind.OTHER;
    }
    boolean given = said.contains(TREATMENT) || said.contains(DRUG);
    if (said.contains(VISIT)) {
      return given ? RowKind.UNKNOWN : RowKind.OTHER;
    }
    given |= said.contains(ROUTE);
    boolean certain = said.contains(TREATMENT) && said.contains(DRUG);
    return certain || (given && areNumbers(found.rest())) ? RowKind.SESSION : RowKind.UNKNOWN;
  }

  /** Of several codes of one visit that of a treatment says what it was. */
  private static RowKind ofCodes(Set<String> said) {
    if (said.contains(TREATMENT)) {
      return RowKind.SESSION;
    }
    return said.isEmpty() ? RowKind.UNKNOWN : RowKind.OTHER;
  }

  private static boolean areNumbers(List<String> rest) {
    return rest.stream().allMatch(word -> NUMBER.matcher(word).matches());
  }
}

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
 * another treatment is none of ours, one that says that nothing was given is a session that was
 * called off, one that names one of ours is a session, one that names two of these is unknown, and
 * so is one in which words are left over beside a drug or an infusion alone: "Ketamine refund" is
 * no session, and "Glow infusion" is none of ketamine.
 */
public final class RowKinds {

  /** The list of words for kinds of appointment. */
  public static final String LIST = "appointment";

  /** Its words for appointments at which a drug is given. */
  public static final String TREATMENT = "our_treatment";

  /** Its words for those at which none is. */
  public static final String NO_TREATMENT = "no_treatment";

  /** Its words that say the same of what stands beside them. */
  public static final String DENIAL = "denial";

  /** Its words for those at which none is, unless it is named beside them. */
  public static final String VISIT = "visit_alone";

  /** Its words for those at which something else is given. */
  public static final String OTHER_TREATMENT = "other_treatment";

  /** Its words for a treatment that was planned and not given. */
  public static final String CALLED_OFF = "called_off";

  /** Its words for one to which nobody came. */
  public static final String NOT_ATTENDED = "not_attended";

  /** Its words for one that was given. */
  public static final String GIVEN = "was_given";

  /** Its words for what may or may not have been given. */
  public static final String UNCLEAR = "unclear";

  /** Its words for what may stand beside the others. */
  public static final String DETAIL = "detail";

  /** Its words for what may stand beside a drug in the name of an order or a product. */
  public static final String PRODUCT = "product";

  /** The words of the list. */
  public static final List<String> WORDS =
      List.of(
          TREATMENT,
          NO_TREATMENT,
          DENIAL,
          VISIT,
          OTHER_TREATMENT,
          CALLED_OFF,
          NOT_ATTENDED,
          GIVEN,
          UNCLEAR,
          DETAIL,
          PRODUCT);

  private static final String DRUG = "drug";
  private static final String ROUTE = "route";
  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
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
    WORDS.stream().filter(word -> !word.equals(PRODUCT)).forEach(word -> add(words, word));
    drugs.stream().filter(drug -> !isAct(drug)).forEach(drug -> phrases.add(drug, DRUG));
    routes.forEach(route -> phrases.add(route, ROUTE));
    add(words, PRODUCT);
    purposes.forEach(purpose -> whole.add(Spellings.key(purpose)));
    drugs.forEach(drug -> whole.add(Spellings.key(drug)));
  }

  private void add(Map<String, List<String>> words, String word) {
    phrases.add(word, word);
    words.getOrDefault(word, List.of()).forEach(spelling -> phrases.add(spelling, word));
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
    if (said.contains(NO_TREATMENT) || said.contains(DENIAL)) {
      return said.contains(TREATMENT) ? RowKind.UNKNOWN : RowKind.OTHER;
    }
    return ofTreatment(said, found.rest());
  }

  private static RowKind ofTreatment(Set<String> said, List<String> rest) {
    boolean named = said.contains(TREATMENT) || said.contains(DRUG);
    if (said.contains(VISIT)) {
      return named ? RowKind.UNKNOWN : RowKind.OTHER;
    }
    if (isUnclear(said)) {
      return RowKind.UNKNOWN;
    }
    if (isCalledOff(said)) {
      return said.contains(NOT_ATTENDED) ? RowKind.NOT_ATTENDED : RowKind.NOT_GIVEN;
    }
    boolean certain = said.contains(TREATMENT) && said.contains(DRUG);
    boolean plain = areNumbers(rest) && !said.contains(PRODUCT);
    return certain || ((named || said.contains(ROUTE)) && plain)
        ? RowKind.SESSION
        : RowKind.UNKNOWN;
  }

  /** Of several codes of one visit that of a treatment says what it was. */
  private static RowKind ofCodes(Set<String> said) {
    if (said.contains(TREATMENT)) {
      return RowKind.SESSION;
    }
    return said.isEmpty() ? RowKind.UNKNOWN : RowKind.OTHER;
  }

  /**
   * What a row is of which a text says so in words that are all known, under a header that may mean
   * anything: a "no" alone denies who knows what.
   */
  public RowKind certain(String text) {
    RowKind kind = of(text);
    if (kind == RowKind.UNSAID || whole.contains(Spellings.key(text))) {
      return kind;
    }
    Phrases.Found<String> found = phrases.in(text);
    Set<String> said = new HashSet<>(found.meanings());
    said.removeAll(List.of(DENIAL, DETAIL, ROUTE, PRODUCT));
    boolean known = found.rest().stream().allMatch(SHORT_NUMBER.asMatchPredicate());
    return known && !said.isEmpty() ? kind : RowKind.UNKNOWN;
  }

  /** Whether a text leaves open whether anything was given, or says both. */
  public boolean isUnclear(String text) {
    return isUnclear(phrases.in(text).meanings());
  }

  private static boolean isUnclear(Collection<String> said) {
    return said.contains(UNCLEAR) || (isCalledOff(said) && said.contains(GIVEN));
  }

  private static boolean isCalledOff(Collection<String> said) {
    return said.contains(CALLED_OFF) || said.contains(NOT_ATTENDED);
  }

  /** The words of an order's name that no list knows; what is shorter says little. */
  public List<String> notKnown(String text) {
    if (whole.contains(Spellings.key(text))) {
      return List.of();
    }
    return phrases.in(text).rest().stream().filter(word -> WORD.matcher(word).matches()).toList();
  }

  private static boolean areNumbers(List<String> rest) {
    return rest.stream().allMatch(word -> NUMBER.matcher(word).matches());
  }
}

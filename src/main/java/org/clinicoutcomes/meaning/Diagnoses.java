package org.clinicoutcomes.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Conditions in the words of a problem list: what is known, with words for its course and severity
 * before or after it, as in {@code MDD, recurrent, moderate (HCC)}. As few of them are taken away
 * as need be, from the end first: "chronic pain" is a condition, and "pain" is none.
 */
public final class Diagnoses {

  private static final Pattern CODE_BEHIND =
      Pattern.compile("[\\s,;:(\\[-]+[A-Za-z]\\d[0-9A-Za-z](?:\\.[0-9A-Za-z]{1,4})?[)\\]]?\\s*$");
  private static final int LONGEST = 6;

  private final Set<String> qualifiers = new HashSet<>();
  private final Function<String, @Nullable String> known;
  private final Function<String, @Nullable String> coded;

  /**
   * @param qualifiers words that may stand beside a condition
   * @param known the condition of a name, compared by its letters and digits alone
   * @param coded the condition of an ICD-10 code
   */
  public Diagnoses(
      Collection<String> qualifiers,
      Function<String, @Nullable String> known,
      Function<String, @Nullable String> coded) {
    qualifiers.forEach(each -> this.qualifiers.add(Spellings.key(each)));
    this.known = known;
    this.coded = coded;
  }

  /** The condition that a text names; null where it names none, or its code another one. */
  public @Nullable String condition(String text) {
    Matcher code = CODE_BEHIND.matcher(text);
    if (!code.find()) {
      return named(Phrases.words(text));
    }
    String named = named(Phrases.words(text.substring(0, code.start())));
    String meant = coded.apply(Spellings.key(code.group()));
    return named != null && named.equals(meant) ? named : null;
  }

  private @Nullable String named(List<String> words) {
    List<String> rest = words;
    while (!rest.isEmpty()) {
      String found = known.apply(String.join("", rest));
      if (found != null) {
        return found;
      }
      int behind = qualifier(rest, true);
      int before = behind == 0 ? qualifier(rest, false) : 0;
      if (behind + before == 0) {
        return null;
      }
      rest = rest.subList(before, rest.size() - behind);
    }
    return null;
  }

  /** How many words at the end or the beginning are a qualifier; 0 where none are. */
  private int qualifier(List<String> words, boolean atEnd) {
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      int from = atEnd ? words.size() - length : 0;
      if (qualifiers.contains(String.join("", words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }
}

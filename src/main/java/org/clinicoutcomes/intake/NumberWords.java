package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.Spellings;

/** Words that may stand beside a number without making another value of it. */
final class NumberWords {

  /** What a number may be counted in. */
  enum Unit {
    NONE,
    POINT,
    MG,
    MG_PER_KG,
    MINUTE,
    HOUR,
    MMHG,
    PER_MINUTE
  }

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<Unit, Set<String>> units = new EnumMap<>(Unit.class);
  private final Set<String> outOf;
  private final Set<String> besideScore;
  private final Set<String> ofFinal;

  NumberWords(Spellings spellings) {
    Map<String, List<String>> marks = spellings.of(Spellings.MARKS);
    for (Unit unit : Unit.values()) {
      units.put(unit, keys(marks, unit.name().toLowerCase(Locale.ROOT)));
    }
    outOf = keys(marks, "out_of");
    ofFinal = keys(marks, "final");
    besideScore = new HashSet<>();
    for (String list : List.of("beside_score", "filler", "point")) {
      marks.getOrDefault(list, List.of()).forEach(each -> besideScore.addAll(words(each)));
    }
  }

  private static Set<String> keys(Map<String, List<String>> marks, String list) {
    return marks.getOrDefault(list, List.of()).stream()
        .map(Spellings::key)
        .collect(Collectors.toSet());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text, -1)) {
      if (!word.isEmpty()) {
        words.add(Spellings.key(word));
      }
    }
    return words;
  }

  /** Whether a text is a unit, and nothing else. */
  boolean isUnit(Unit unit, String text) {
    return units.getOrDefault(unit, Set.of()).contains(Spellings.key(text));
  }

  /** Whether a text is what stands between a number and the highest that it is out of. */
  boolean isOutOf(String text) {
    return text.equals("/") || outOf.contains(Spellings.key(text));
  }

  /** Whether every word of a text names a score, or how severe it is. */
  boolean areBesideScores(String text) {
    List<String> words = words(text);
    return !words.isEmpty() && besideScore.containsAll(words);
  }

  /** Whether a header says that what stands last in its cells is what counts. */
  boolean isOfFinal(String header) {
    return words(header).stream().anyMatch(ofFinal::contains);
  }
}

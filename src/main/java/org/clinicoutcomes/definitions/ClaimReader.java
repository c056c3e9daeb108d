package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.instrument.Points;
import org.jspecify.annotations.Nullable;

/** One claim from its entry. */
final class ClaimReader {

  /** Enough for a statement, and no more than may be quoted of an article. */
  private static final int MOST_WORDS = 12;

  private static final String CUT = "…";
  private static final int WHOLE_PERCENT = 100_00;

  private static final List<String> REQUIRED = List.of("words", "article");
  private static final List<String> NUMBER = List.of("number", "at_least", "at_most");
  private static final List<String> OPTIONAL =
      Stream.of(ClaimSubjectReader.FIELDS, NUMBER, List.of("contradiction"))
          .flatMap(List::stream)
          .toList();

  private final ClaimSubjectReader subjects;

  ClaimReader(ClaimSubjectReader subjects) {
    this.subjects = subjects;
  }

  /** The claim of the key, or null where a mistake was reported. */
  @Nullable Claim read(String key, YamlValue value) {
    int before = value.mistakes().count();
    Fields fields = Fields.of(value, REQUIRED, OPTIONAL);
    String words = fields.read("words", ClaimReader::words);
    String article = fields.text("article");
    String contradiction = fields.text("contradiction");
    ClaimSubject subject = subjects.read(value, fields);
    Claim.Said said = said(value, fields, words);
    if (words == null || article == null || subject == null) {
      return null;
    }
    String title = contradiction == null ? "" : contradiction;
    Claim claim = new Claim(key, words, article, title, subject, said);
    return value.mistakes().count() == before ? claim : null;
  }

  private static @Nullable String words(YamlValue value) {
    String words = Scalars.text(value);
    if (words == null) {
      return null;
    }
    long count = List.of(words.split(" ", -1)).stream().filter(word -> !word.equals(CUT)).count();
    if (count > MOST_WORDS) {
      value.isWrong("is " + count + " words long", "at most " + MOST_WORDS + " of the article's");
    }
    return words;
  }

  private static Claim.@Nullable Said said(YamlValue entry, Fields fields, @Nullable String words) {
    String number = fields.read("number", value -> number(value, words));
    Integer atLeast = fields.read("at_least", ClaimReader::percent);
    Integer atMost = fields.read("at_most", ClaimReader::percent);
    long given = NUMBER.stream().filter(key -> fields.get(key) != null).count();
    boolean both = fields.get("at_least") != null && fields.get("at_most") != null;
    if (given > 0 && (given != 2 || both)) {
      entry.isWrong(
          "has half a number", "number, its words, and one of at_least and at_most; or none");
      return null;
    }
    if (number != null && atLeast != null) {
      return new Claim.Said(number, Direction.AT_LEAST, atLeast);
    }
    return number == null || atMost == null
        ? null
        : new Claim.Said(number, Direction.AT_MOST, atMost);
  }

  private static @Nullable String number(YamlValue value, @Nullable String words) {
    String number = Scalars.text(value);
    if (number != null && words != null && !words.contains(number)) {
      value.isWrong("is '" + Scalars.shortened(number) + "'", "words that the claim's words hold");
    }
    return number;
  }

  private static @Nullable Integer percent(YamlValue value) {
    Integer percent = Scalars.hundredths(value);
    if (percent != null && (percent < 0 || percent > WHOLE_PERCENT)) {
      value.isWrong("is " + Points.of(percent), "a percentage from 0 to 100");
    }
    return percent;
  }
}

package org.clinicoutcomes.instrument;

import java.util.List;
import java.util.regex.Pattern;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire or scale with one value: what its scores may be and which way is better.
 *
 * @param key the code in exports and reports, such as {@code phq9}
 * @param name the name printed for readers
 * @param range lowest and highest possible score
 * @param better which direction is an improvement
 * @param recall the period the answers look back on
 * @param endNotBeforeDays an end score counts only this many days after the first session or later;
 *     0 where any day does
 * @param bands severity bands, lowest first; empty where none are published
 * @param citation where range, bands and ideation levels come from
 * @param ideation which of its scores tell of suicidal ideation; null where it does not ask for it
 * @param questionnaire its questions, and how the score follows from them; null where it has none
 */
public record Instrument(
    String key,
    String name,
    ScoreRange range,
    Better better,
    String recall,
    int endNotBeforeDays,
    List<SeverityBand> bands,
    String citation,
    @Nullable Ideation ideation,
    @Nullable Questionnaire questionnaire) {

  /** The severity of a score without a band, or of no score at all. */
  public static final String UNKNOWN_SEVERITY = "unknown";

  private static final String MOMENT = "now";

  private static final Pattern TRAILING_BRACKETS = Pattern.compile(" \\([^()]*\\)$");

  public Instrument {
    bands = List.copyOf(bands);
  }

  /** An instrument without questions of its own. */
  public Instrument(
      String key,
      String name,
      ScoreRange range,
      Better better,
      String recall,
      int endNotBeforeDays,
      List<SeverityBand> bands,
      String citation,
      @Nullable Ideation ideation) {
    this(key, name, range, better, recall, endNotBeforeDays, bands, citation, ideation, null);
  }

  /** An instrument without questions of its own that does not ask for suicidal ideation. */
  public Instrument(
      String key,
      String name,
      ScoreRange range,
      Better better,
      String recall,
      int endNotBeforeDays,
      List<SeverityBand> bands,
      String citation) {
    this(key, name, range, better, recall, endNotBeforeDays, bands, citation, null, null);
  }

  /** The name without the brackets at its end, which hold a code of another system. */
  public String plainName() {
    return TRAILING_BRACKETS.matcher(name).replaceFirst("");
  }

  /**
   * The label of the last band whose bound the score reaches; {@value #UNKNOWN_SEVERITY} if none.
   */
  public String severityOf(int hundredths) {
    String label = UNKNOWN_SEVERITY;
    for (SeverityBand band : bands) {
      if (hundredths >= band.fromHundredths()) {
        label = band.label();
      }
    }
    return label;
  }

  /** Whether it asks for what is felt at the moment, and not over days or weeks. */
  public boolean isOfTheMoment() {
    return recall.equals(MOMENT);
  }

  /** The best possible score, in hundredths. */
  public int bestHundredths() {
    return better == Better.LOWER ? range.lowestHundredths() : range.highestHundredths();
  }
}

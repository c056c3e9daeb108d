package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.Locale;

/** A condition that the invented clinics treat. */
enum Ailment {
  MIGRAINE(
      false,
      62,
      List.of(Headline.PAIN_2_POINTS, Headline.MIGRAINE_DAYS),
      List.of(Scale.HIT6, Scale.MIDAS)),
  HEADACHE(false, 58, List.of(Headline.PAIN_2_POINTS, Headline.MIGRAINE_DAYS), List.of(Scale.HIT6)),
  CHRONIC_PAIN(false, 54, List.of(Headline.PAIN_30_PERCENT), List.of(Scale.BPI, Scale.PROMIS)),
  FIBROMYALGIA(
      false,
      52,
      List.of(Headline.PAIN_30_PERCENT, Headline.FIQR),
      List.of(Scale.BPI, Scale.PROMIS)),
  CRPS(false, 50, List.of(Headline.PAIN_30_PERCENT), List.of(Scale.BPI)),
  DEPRESSION(
      true,
      55,
      List.of(Headline.PHQ9, Headline.MADRS, Headline.QIDS, Headline.HAMD17, Headline.BDI2),
      List.of(Scale.GAD7, Scale.ITEM9)),
  BIPOLAR_DEPRESSION(
      true, 48, List.of(Headline.MADRS, Headline.PHQ9, Headline.QIDS), List.of(Scale.GAD7)),
  ANXIETY(true, 52, List.of(Headline.GAD7), List.of(Scale.PHQ9)),
  SOCIAL_ANXIETY(true, 50, List.of(Headline.LSAS, Headline.GAD7), List.of(Scale.SPIN)),
  PTSD(true, 60, List.of(Headline.PCL5), List.of(Scale.PHQ9, Scale.GAD7)),
  OCD(true, 45, List.of(Headline.YBOCS), List.of(Scale.GAD7));

  private final boolean mood;
  private final int response;
  private final List<Headline> headlines;
  private final List<Scale> companions;

  Ailment(boolean mood, int response, List<Headline> headlines, List<Scale> companions) {
    this.mood = mood;
    this.response = response;
    this.headlines = headlines;
    this.companions = companions;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isMood() {
    return mood;
  }

  /** How many of a hundred assessed patients get better in a middling clinic. */
  int response() {
    return response;
  }

  /** What may be its headline, the preferred first, as the documents order them. */
  List<Headline> headlines() {
    return headlines;
  }

  /** Whether a headline of it, preferred or not, is counted on this scale. */
  boolean mayBeJudgedBy(Scale scale) {
    return headlines.stream().anyMatch(headline -> headline.scale().equals(scale));
  }

  /** What is asked beside the headline's scale. */
  List<Scale> companions() {
    return companions;
  }
}

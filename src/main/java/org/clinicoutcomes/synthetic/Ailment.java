package org.clinicoutcomes.synthetic;

import java.util.List;
import java.util.Locale;

/** A condition that the invented clinics treat. */
enum Ailment {
  MIGRAINE(false, 62),
  HEADACHE(false, 58),
  CHRONIC_PAIN(false, 54),
  FIBROMYALGIA(false, 52),
  CRPS(false, 50),
  DEPRESSION(true, 55),
  BIPOLAR_DEPRESSION(true, 48),
  ANXIETY(true, 52),
  SOCIAL_ANXIETY(true, 50),
  PTSD(true, 60),
  OCD(true, 45);

  private final boolean mood;
  private final int response;

  Ailment(boolean mood, int response) {
    this.mood = mood;
    this.response = response;
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

  /** Whether its patients are asked about thoughts of self-harm. */
  boolean asksForIdeation() {
    return this == DEPRESSION || this == BIPOLAR_DEPRESSION;
  }

  /** What may be its headline, the preferred first, as the documents order them. */
  List<Headline> headlines() {
    return switch (this) {
      case MIGRAINE, HEADACHE -> List.of(Headline.PAIN_2_POINTS, Headline.MIGRAINE_DAYS);
      case CHRONIC_PAIN, CRPS -> List.of(Headline.PAIN_30_PERCENT);
      case FIBROMYALGIA -> List.of(Headline.PAIN_30_PERCENT, Headline.FIQR);
      case DEPRESSION ->
          List.of(Headline.PHQ9, Headline.MADRS, Headline.QIDS, Headline.HAMD17, Headline.BDI2);
      case BIPOLAR_DEPRESSION -> List.of(Headline.MADRS, Headline.PHQ9, Headline.QIDS);
      case ANXIETY -> List.of(Headline.GAD7);
      case SOCIAL_ANXIETY -> List.of(Headline.LSAS, Headline.GAD7);
      case PTSD -> List.of(Headline.PCL5);
      case OCD -> List.of(Headline.YBOCS);
    };
  }

  /** Whether a headline of it, preferred or not, is counted on this scale. */
  boolean mayBeJudgedBy(Scale scale) {
    return headlines().stream().anyMatch(headline -> headline.scale().equals(scale));
  }

  /** What is asked beside the headline's scale. */
  List<Scale> companions() {
    return switch (this) {
      case MIGRAINE -> List.of(Scale.HIT6, Scale.MIDAS);
      case HEADACHE -> List.of(Scale.HIT6);
      case CHRONIC_PAIN, FIBROMYALGIA -> List.of(Scale.BPI, Scale.PROMIS);
      case CRPS -> List.of(Scale.BPI);
      case DEPRESSION, BIPOLAR_DEPRESSION, OCD -> List.of(Scale.GAD7);
      case ANXIETY -> List.of(Scale.PHQ9);
      case SOCIAL_ANXIETY -> List.of(Scale.SPIN);
      case PTSD -> List.of(Scale.PHQ9, Scale.GAD7);
    };
  }
}

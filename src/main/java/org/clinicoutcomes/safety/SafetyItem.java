package org.clinicoutcomes.safety;

import static java.util.function.UnaryOperator.identity;
import static org.clinicoutcomes.session.Observation.PRESSURE_AT_DISCHARGE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clinicoutcomes.session.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of safety: what stands here, and each adverse event under its own code. Codes
 * name the thresholds that are built in; they stay where settings change those.
 *
 * @param code in tidy files and claims
 * @param words its name, with the thresholds in force
 * @param claim what a claim's check finds, behind {@code patients} or {@code sessions}; null where
 *     the code says it
 * @param isDesired whether it ought to be so: then it is seen in a patient only if it was so at
 *     every session in which it could be
 * @param observation what of a session it asks for; null where it asks for nothing written down
 */
public record SafetyItem(
    String code,
    SafetyKind kind,
    SafetyGroup group,
    Function<SafetyRules, String> words,
    @Nullable String claim,
    boolean isDesired,
    @Nullable Observation observation) {

  public static final SafetyItem GIVEN =
      unseen("given", SafetyKind.GIVEN, SafetyGroup.SESSIONS, "Given sessions");

  public static final SafetyItem ANY_EVENT =
      event("any_event", "Any adverse event", "with any adverse event recorded");

  /** Sessions of which the export says anything about adverse events. */
  public static final SafetyItem EVENTS_RECORDED =
      recorded("events_recorded", "Entry about adverse events, if only that there was none", null);

  /** Of the sessions with such an entry, those without an event. */
  public static final SafetyItem FREE_OF_EVENTS =
      new SafetyItem(
          "free_of_events",
          SafetyKind.SESSIONS,
          SafetyGroup.EVENTS,
          rules -> "Free of adverse events, of those with an entry",
          "free of adverse events, of those with an entry",
          true,
          null);

  /** Sessions with a serious adverse event, of those of which the export says anything. */
  public static final SafetyItem SERIOUS_EVENT =
      seen(
          "serious_event",
          SafetyGroup.EVENTS,
          rules -> "Serious adverse event, of those with an entry",
          "with a serious adverse event, of those with an entry");

  public static final SafetyItem BP_RISE_40_25 =
      seen(
          "bp_rise_40_25",
          SafetyGroup.PRESSURES,
          rules ->
              "Rise of "
                  + rules.systolicRise()
                  + " or more systolic, or "
                  + rules.diastolicRise()
                  + " diastolic",
          "with a large rise of blood pressure, of those with readings to tell");
  public static final SafetyItem BP_180_110 =
      seen(
          "bp_180_110",
          SafetyGroup.PRESSURES,
          rules -> "Highest " + rules.highSystolic() + " or more, or " + rules.highDiastolic(),
          "with a very high blood pressure, of those with a highest reading");
  public static final SafetyItem BP_BEFORE_140_90 =
      seen(
          "bp_before_140_90",
          SafetyGroup.PRESSURES,
          rules ->
              "Before: above " + rules.beforeSystolic() + ", or above " + rules.beforeDiastolic(),
          "with a high blood pressure before, of those with a reading before");
  static final SafetyItem SYSTOLIC_RISE =
      mean("systolic_rise", "Mean rise of the systolic pressure, mmHg");
  static final SafetyItem DIASTOLIC_RISE =
      mean("diastolic_rise", "Mean rise of the diastolic pressure, mmHg");
  static final SafetyItem HEART_RATE_RISE =
      mean("heart_rate_rise", "Mean rise of the heart rate, per minute");

  public static final SafetyItem READINGS_DURING =
      recorded("readings_during", "Highest blood pressure", Observation.PRESSURE_DURING);

  static final SafetyItem DURATION_40_60 =
      seen(
          "duration_40_60",
          SafetyGroup.TREATMENT,
          rules -> "Infusion of " + rules.infusionFrom() + " to " + rules.infusionTo() + " minutes",
          "as long as an infusion is meant to be, of those by IV with a length");
  public static final SafetyItem MONITORED_120 =
      seen(
          "monitored_120",
          SafetyGroup.TREATMENT,
          rules -> "Watched at least " + rules.monitored() + " minutes after esketamine",
          "watched as long as the label asks for, of those with esketamine and a time");
  static final SafetyItem DOSE_56_84 =
      seen(
          "dose_56_84",
          SafetyGroup.TREATMENT,
          rules -> "Esketamine " + rules.lowDose() + " or " + rules.highDose() + " mg",
          "with a dose of the label, of those with esketamine and a dose");

  public static final SafetyItem BIPOLAR_FOR_REVIEW =
      known(
          "contraindication_bipolar_disorder_for_review",
          SafetyGroup.CONTRAINDICATIONS,
          "Bipolar disorder, treated for bipolar depression: for review",
          null);
  static final SafetyItem IDEATION_REDUCED =
      known(
          "ideation_reduced",
          SafetyGroup.IDEATION,
          "Had them: fewer, highest later score",
          "whose thoughts of self-harm were fewer at every later score, of those who had any");
  static final SafetyItem IDEATION_RESOLVED =
      known(
          "ideation_resolved",
          SafetyGroup.IDEATION,
          "Had them: none at any later score",
          "without thoughts of self-harm at any later score, of those who had any");
  public static final SafetyItem IDEATION_EMERGED =
      known(
          "ideation_emerged",
          SafetyGroup.IDEATION,
          "Had none: had them at some later score",
          "with new thoughts of self-harm at a later score, of those who had none");
  public static final SafetyItem IDEATION_WORSENED =
      known("ideation_worsened", SafetyGroup.IDEATION, "Had them: more at some later score", null);

  public static final SafetyItem IDEATION_URGENT =
      known(
          "ideation_urgent",
          SafetyGroup.IDEATION,
          "Urgent answer at any time",
          "with an urgent answer about thoughts of self-harm, of those asked on a scale that has one");

  public static final SafetyItem IDEATION_PRESENT =
      known("ideation_present", SafetyGroup.IDEATION, "Had them at any time", null);

  /** All but the adverse events, as they are read within their groups. */
  public static final List<SafetyItem> ALL =
      List.of(
          GIVEN,
          ANY_EVENT,
          EVENTS_RECORDED,
          FREE_OF_EVENTS,
          SERIOUS_EVENT,
          BP_RISE_40_25,
          BP_180_110,
          BP_BEFORE_140_90,
          SYSTOLIC_RISE,
          DIASTOLIC_RISE,
          HEART_RATE_RISE,
          recorded("readings_before", "Blood pressure before", Observation.PRESSURE_BEFORE),
          READINGS_DURING,
          recorded("readings_discharge", "Blood pressure at discharge", PRESSURE_AT_DISCHARGE),
          recorded("duration_recorded", "Length of the infusion", Observation.DURATION),
          DURATION_40_60,
          recorded("monitored_recorded", "Time watched after esketamine", Observation.MONITORED),
          MONITORED_120,
          recorded("dose_recorded", "Dose of esketamine", Observation.DOSE),
          DOSE_56_84,
          contraindication("heart_disease"),
          contraindication("uncontrolled_thyroid_disease"),
          contraindication("uncontrolled_hypertension"),
          known(
              "contraindication_bipolar_disorder",
              SafetyGroup.CONTRAINDICATIONS,
              "Bipolar disorder",
              "with bipolar disorder recorded, treated for something else"),
          BIPOLAR_FOR_REVIEW,
          contraindication("active_substance_use"),
          IDEATION_REDUCED,
          IDEATION_RESOLVED,
          IDEATION_EMERGED,
          IDEATION_WORSENED,
          IDEATION_URGENT,
          IDEATION_PRESENT);

  /** What the code of a contraindication begins with. */
  public static final String CONTRAINDICATION = "contraindication_";

  private static final Map<String, SafetyItem> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(SafetyItem::code, identity()));

  /** The order of reading; the same for all adverse events, and for contraindications of others. */
  public static final Comparator<SafetyItem> ORDER =
      Comparator.comparing(SafetyItem::group)
          .thenComparing(item -> !ALL.contains(item))
          .thenComparing(ALL::indexOf);

  /** The item of a code: an adverse event where it is none of those that stand here. */
  public static SafetyItem of(String code) {
    SafetyItem known = BY_CODE.get(code);
    if (known != null) {
      return known;
    }
    return code.startsWith(CONTRAINDICATION)
        ? contraindication(code.substring(CONTRAINDICATION.length()))
        : event(code, EventCode.words(code), null);
  }

  private static SafetyItem event(String code, String words, @Nullable String claim) {
    return new SafetyItem(
        code, SafetyKind.EVENT, SafetyGroup.EVENTS, rules -> words, claim, false, null);
  }

  private static SafetyItem mean(String code, String words) {
    return unseen(code, SafetyKind.MEAN, SafetyGroup.PRESSURES, words);
  }

  private static SafetyItem unseen(String code, SafetyKind kind, SafetyGroup group, String words) {
    return new SafetyItem(code, kind, group, rules -> words, null, false, null);
  }

  private static SafetyItem seen(
      String code, SafetyGroup group, Function<SafetyRules, String> words, String claim) {
    return new SafetyItem(
        code, SafetyKind.SESSIONS, group, words, claim, group == SafetyGroup.TREATMENT, null);
  }

  private static SafetyItem recorded(String code, String words, @Nullable Observation of) {
    return new SafetyItem(
        code, SafetyKind.SESSIONS, SafetyGroup.RECORDS, rules -> words, null, true, of);
  }

  private static SafetyItem contraindication(String code) {
    return known(
        CONTRAINDICATION + code, SafetyGroup.CONTRAINDICATIONS, EventCode.plain(code), null);
  }

  private static SafetyItem known(
      String code, SafetyGroup group, String words, @Nullable String claim) {
    return new SafetyItem(code, SafetyKind.PATIENTS, group, rules -> words, claim, false, null);
  }
}

package org.clinicoutcomes.pages;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.safety.SafetyGroup;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * Something that is unsafe, or would be, with the limit from which it counts.
 *
 * @param item what is counted
 * @param words what it is, for a row and within a sentence
 * @param limit from when on it counts
 * @param settings the settings of which the limit is made; none where there is no number in it
 * @param of of which sessions or patients it is a share, behind those words
 */
record SafetyLimit(
    SafetyItem item,
    String words,
    Function<Findings, String> limit,
    List<String> settings,
    String of) {

  private static final String WITH_ENTRY = "with an entry about adverse events";
  private static final String WITH_READING = "with both readings";

  /** The worst first. */
  private static final List<SafetyLimit> IN_ORDER =
      List.of(
          new SafetyLimit(
              SafetyItem.SERIOUS_EVENT,
              "serious adverse event",
              findings -> "marked as serious in the export",
              List.of(),
              WITH_ENTRY),
          new SafetyLimit(
              SafetyItem.IDEATION_URGENT,
              "urgent answer about thoughts of self-harm",
              SafetyLimit::urgent,
              List.of(),
              "asked on such an instrument"),
          new SafetyLimit(
              SafetyItem.IDEATION_EMERGED,
              "new thoughts of self-harm",
              findings -> "none at the start, some at a later score",
              List.of(),
              "who had none at the start"),
          new SafetyLimit(
              SafetyItem.IDEATION_WORSENED,
              "more thoughts of self-harm",
              findings -> "a later score above that at the start",
              List.of(),
              "who had some at the start"),
          new SafetyLimit(
              SafetyItem.BP_180_110,
              "very high blood pressure",
              of(rules -> pressures(rules.highSystolic(), rules.highDiastolic()) + " or more"),
              List.of("high_systolic", "high_diastolic"),
              WITH_READING),
          new SafetyLimit(
              SafetyItem.BP_RISE_40_25,
              "steep rise of blood pressure",
              of(rules -> pressures(rules.systolicRise(), rules.diastolicRise()) + " or more"),
              List.of("systolic_rise", "diastolic_rise"),
              "with readings before and during"),
          new SafetyLimit(
              SafetyItem.BP_BEFORE_140_90,
              "high blood pressure before the session",
              of(rules -> "above " + pressures(rules.beforeSystolic(), rules.beforeDiastolic())),
              List.of("before_systolic", "before_diastolic"),
              WITH_READING),
          new SafetyLimit(
              SafetyItem.MONITORED_120,
              "watched too short after esketamine",
              of(rules -> "less than " + rules.monitored() + " minutes"),
              List.of("monitored"),
              "with esketamine and a time"));

  /** Those that there are rows for, the contraindications that were recorded after the others. */
  static List<SafetyLimit> of(Set<SafetyItem> counted) {
    return Stream.concat(
            IN_ORDER.stream().filter(limit -> counted.contains(limit.item())),
            counted.stream()
                .filter(item -> item.group() == SafetyGroup.CONTRAINDICATIONS)
                .filter(item -> !item.equals(SafetyItem.BIPOLAR_FOR_REVIEW))
                .map(SafetyLimit::contraindication))
        .toList();
  }

  private static SafetyLimit contraindication(SafetyItem item) {
    String code = item.code().substring(SafetyItem.CONTRAINDICATION.length());
    return new SafetyLimit(
        item,
        "contraindication: " + code.replace('_', ' '),
        findings -> "named in the patients file",
        List.of(),
        "of whom the export says it");
  }

  /** Whether it is something that ought not to be, and happened: no state of a patient. */
  boolean isHarm() {
    return item.group() != SafetyGroup.CONTRAINDICATIONS;
  }

  /** In how many it was so, of a count of the item: of what ought to be, in how many it was not. */
  SafetyTally found(SafetyTally counted) {
    return item.isDesired() ? counted.others() : counted;
  }

  /** What it is, as a row begins. */
  String title() {
    return Wording.capital(words);
  }

  /** Where the limit comes from, each source once; empty where it is no setting. */
  String citation(Findings findings) {
    return findings.methods().stream()
        .filter(entry -> settings.contains(entry.name()))
        .map(MethodEntry::citation)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static Function<Findings, String> of(Function<SafetyRules, String> limit) {
    return findings -> limit.apply(findings.safety());
  }

  private static String pressures(int systolic, int diastolic) {
    return systolic + " mmHg systolic or " + diastolic + " diastolic";
  }

  private static String urgent(Findings findings) {
    return findings.catalog().instruments().values().stream()
        .flatMap(
            instrument ->
                Stream.ofNullable(instrument.ideation()).flatMap(of -> urgent(instrument, of)))
        .collect(Collectors.joining("; "));
  }

  private static Stream<String> urgent(Instrument instrument, Ideation ideation) {
    Integer from = ideation.urgentFrom();
    return from == null
        ? Stream.empty()
        : Stream.of(instrument.plainName() + ": " + Points.of(from) + " or more");
  }
}

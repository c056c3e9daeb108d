package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.disclosure.CountOf.Kind;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;

/**
 * The counts of one condition, in clinics and in all, by final year and in total. Counts that are
 * the same by their meaning are one: the treated of a clinic for every measure, the eligible and
 * the assessed for every measure with the same instrument and entry.
 */
final class ConditionCounts {

  /** The sum of the final years. */
  static final String TOTAL = "total";

  /** A count of one clinic in one period that no other count takes apart. */
  private record Part(String clinic, Kind kind, String of, String period) {}

  /** A quantity as it is asked for. */
  private record Row(String place, CountOf quantity, String period) {}

  private static final String ALL = CellKey.ALL_CLINICS;

  private final SharedScope scope;
  private final String condition;
  private final List<SharedClinic> clinics;
  private final SortedSet<String> headlines;
  private final SortedSet<String> measures;
  private final LinkedCounts linked = new LinkedCounts();
  private final Map<Part, Integer> parts = new HashMap<>();
  private final Map<Row, Form> forms = new HashMap<>();
  private final Map<String, String> entries = new HashMap<>();
  private final Map<String, Set<String>> without = new HashMap<>();
  private final Set<String> yearly = new HashSet<>();

  ConditionCounts(SharedScope scope, String condition) {
    this.scope = scope;
    this.condition = condition;
    this.clinics =
        scope.clinics().stream().filter(c -> c.headlines().containsKey(condition)).toList();
    this.headlines =
        clinics.stream()
            .map(clinic -> headline(clinic))
            .collect(Collectors.toCollection(TreeSet::new));
    headlines.forEach(id -> yearly.addAll(List.of("", id, entry(id))));
    this.measures =
        clinics.stream()
            .flatMap(clinic -> clinic.inForce().getOrDefault(condition, new TreeSet<>()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  String headline(SharedClinic clinic) {
    return clinic.headlines().getOrDefault(condition, "");
  }

  LinkedCounts linked() {
    return linked;
  }

  List<SharedClinic> clinics() {
    return clinics;
  }

  /** The clinics in which a measure is in force. */
  List<SharedClinic> clinics(String measure) {
    return clinics.stream().filter(clinic -> clinic.has(condition, measure)).toList();
  }

  /** The measures that are some clinic's headline: printed by year. */
  SortedSet<String> headlines() {
    return headlines;
  }

  SortedSet<String> measures() {
    return measures;
  }

  /** The measures of a clinic, those of one instrument together. */
  Iterable<List<Measure>> byInstrument(SharedClinic clinic) {
    Map<String, List<Measure>> byInstrument = new LinkedHashMap<>();
    for (String id : measures) {
      if (clinic.has(condition, id)) {
        Measure measure = scope.catalog().measure(id);
        byInstrument
            .computeIfAbsent(measure.instrument().key(), key -> new ArrayList<>())
            .add(measure);
      }
    }
    return byInstrument.values();
  }

  /** The years, then their total. */
  List<String> periods() {
    List<String> periods = new ArrayList<>(scope.years());
    periods.add(TOTAL);
    return periods;
  }

  List<String> years() {
    return scope.years();
  }

  PrintedCount count(List<SharedClinic> over, CountOf quantity, String period) {
    return linked.count(form(over, quantity, period));
  }

  /** The sum of a quantity over one clinic, or over all in which its measure is in force. */
  Form form(List<SharedClinic> over, CountOf quantity, String period) {
    Row row = new Row(over.size() == 1 ? over.get(0).name() : ALL, quantity, period);
    Form known = forms.get(row);
    if (known == null) {
      known = newForm(over, quantity, period);
      forms.put(row, known);
    }
    return known;
  }

  private Form newForm(List<SharedClinic> over, CountOf quantity, String period) {
    boolean sumOfYears = period.equals(TOTAL) && isYearly(quantity);
    List<String> periods = sumOfYears ? scope.years() : List.of(period);
    return Form.sum(
        over.stream()
            .filter(clinic -> quantity.kind() == Kind.TREATED || holds(clinic, quantity))
            .flatMap(clinic -> periods.stream().map(p -> part(clinic, quantity, p)))
            .toList());
  }

  /**
   * Whether a clinic may hold scores for a measure. Where another measure of the same instrument is
   * not in force, it holds none, and its workbook shows as much.
   */
  private boolean holds(SharedClinic clinic, CountOf quantity) {
    Set<String> lacking =
        without.computeIfAbsent(
            clinic.name(),
            name ->
                scope.catalog().measuresOf(condition).stream()
                    .filter(measure -> !clinic.has(condition, measure.id()))
                    .map(measure -> measure.instrument().key())
                    .collect(Collectors.toSet()));
    return lacking.isEmpty()
        || !lacking.contains(scope.catalog().measure(quantity.measure()).instrument().key())
        || count(clinic, quantity, TOTAL) > 0;
  }

  private int part(SharedClinic clinic, CountOf quantity, String period) {
    Part part = new Part(clinic.name(), quantity.kind(), meaning(quantity), period);
    Integer known = parts.get(part);
    if (known == null) {
      known = linked.part(count(clinic, quantity, period));
      parts.put(part, known);
    }
    return known;
  }

  /** What a count says, whichever measure it is printed for. */
  private String meaning(CountOf quantity) {
    return switch (quantity.kind()) {
      case TREATED -> "";
      case ELIGIBLE, ASSESSED -> entry(quantity.measure());
      case RULE_MET -> quantity.measure();
    };
  }

  private String entry(String id) {
    return entries.computeIfAbsent(
        id,
        i -> {
          Measure measure = scope.catalog().measure(i);
          return measure.instrument().key() + measure.entry() + measure.admits(0);
        });
  }

  private boolean isYearly(CountOf quantity) {
    return yearly.contains(meaning(quantity));
  }

  private long count(SharedClinic clinic, CountOf quantity, String period) {
    if (period.equals(TOTAL)) {
      return scope.years().stream().mapToLong(year -> count(clinic, quantity, year)).sum();
    }
    String measure = quantity.kind() == Kind.TREATED ? headline(clinic) : quantity.measure();
    Ladder ladder = scope.ladder(clinic.name(), period, condition, measure);
    return switch (quantity.kind()) {
      case TREATED -> ladder.treated();
      case ELIGIBLE -> ladder.eligible();
      case ASSESSED -> ladder.assessed();
      case RULE_MET -> ladder.improved();
    };
  }
}

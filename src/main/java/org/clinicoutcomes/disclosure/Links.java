package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.disclosure.CountOf.Kind;
import org.clinicoutcomes.measure.Measure;

/** Publishes the counts of a condition, links them, and hides those that are small. */
final class Links {

  private static final List<Kind> OF_MEASURE = List.of(Kind.ASSESSED, Kind.RULE_MET);

  private final ConditionCounts of;
  private final DisclosureRules rules;
  private final Map<List<Measure>, List<List<MeasureLinks.Term>>> links = new HashMap<>();

  Links(ConditionCounts of, DisclosureRules rules) {
    this.of = of;
    this.rules = rules;
  }

  void add() {
    if (rules.shareable().hasClinics()) {
      of.clinics().forEach(clinic -> publish(List.of(clinic), of.headline(clinic)));
    }
    for (String measure : of.measures()) {
      List<SharedClinic> over = of.clinics(measure);
      if (isYearly(measure)) {
        publish(over, measure);
        ladders(over, measure);
      }
      total(over, measure);
    }
    of.clinics().forEach(this::betweenMeasures);
  }

  private boolean isYearly(String measure) {
    return of.headlines().contains(measure);
  }

  private void publish(List<SharedClinic> over, String headline) {
    for (String period : of.periods()) {
      for (Kind kind : Kind.values()) {
        count(over, kind, headline, period).publish();
      }
    }
  }

  /** The ladder of a headline, in every clinic and in all, in every year and in total. */
  private void ladders(List<SharedClinic> over, String measure) {
    for (String period : of.periods()) {
      ladder(over, measure, period);
      over.forEach(clinic -> ladder(List.of(clinic), measure, period));
      for (Kind kind : Kind.values()) {
        sumOfClinics(over, kind, measure, period);
      }
    }
    for (Kind kind : Kind.values()) {
      sumOfYears(over, kind, measure);
      over.forEach(clinic -> sumOfYears(List.of(clinic), kind, measure));
    }
  }

  private void ladder(List<SharedClinic> over, String measure, String period) {
    PrintedCount treated = count(over, Kind.TREATED, measure, period);
    PrintedCount eligible = count(over, Kind.ELIGIBLE, measure, period);
    PrintedCount assessed = count(over, Kind.ASSESSED, measure, period);
    within(treated, eligible);
    within(eligible, assessed);
    if (isSmall(treated, eligible) || isSmall(eligible, assessed) || isSmall(eligible)) {
      eligible.hide();
    }
    outcome(over, measure, period);
    if (isSmall(treated)) {
      treated.hide();
      eligible.hide();
      assessed.hide();
    }
  }

  /** The assessed and those of them who meet the rule. */
  private void outcome(List<SharedClinic> over, String measure, String period) {
    PrintedCount treated = count(over, Kind.TREATED, measure, period);
    PrintedCount assessed = count(over, Kind.ASSESSED, measure, period);
    PrintedCount met = count(over, Kind.RULE_MET, measure, period);
    within(treated, assessed);
    within(assessed, met);
    assessed.carries(met);
    if (isSmall(assessed) || isSmall(treated)) {
      assessed.hide();
    }
    if (isSmall(met) || isSmall(assessed, met)) {
      met.hide();
    }
  }

  private void within(PrintedCount whole, PrintedCount part) {
    of.linked().neverNegative(whole.form().minus(part.form()));
    of.linked().difference(whole, part);
  }

  private boolean isSmall(PrintedCount count) {
    return rules.isSmall(count.count());
  }

  private boolean isSmall(PrintedCount whole, PrintedCount part) {
    return rules.isSmall(whole.count() - part.count());
  }

  private void sumOfClinics(List<SharedClinic> over, Kind kind, String measure, String period) {
    of.linked()
        .sum(
            count(over, kind, measure, period),
            over.stream().map(c -> count(List.of(c), kind, measure, period)).toList());
  }

  private void sumOfYears(List<SharedClinic> over, Kind kind, String measure) {
    of.linked()
        .sum(
            count(over, kind, measure, ConditionCounts.TOTAL),
            of.years().stream().map(year -> count(over, kind, measure, year)).toList());
  }

  /** Assessed and rule met over all final years, in every clinic and in all. */
  private void total(List<SharedClinic> over, String measure) {
    List<List<SharedClinic>> places = new ArrayList<>(over.stream().map(List::of).toList());
    places.add(over);
    for (List<SharedClinic> place : places) {
      if (place.equals(over) || rules.shareable().hasClinics()) {
        OF_MEASURE.forEach(kind -> count(place, kind, measure, ConditionCounts.TOTAL).publish());
      }
      outcome(place, measure, ConditionCounts.TOTAL);
    }
    OF_MEASURE.forEach(kind -> sumOfClinics(over, kind, measure, ConditionCounts.TOTAL));
  }

  private void betweenMeasures(SharedClinic clinic) {
    for (List<Measure> measures : of.byInstrument(clinic)) {
      links
          .computeIfAbsent(measures, some -> MeasureLinks.of(some, of.headlines()))
          .forEach(terms -> of.linked().neverNegative(form(clinic, terms)));
    }
  }

  private Form form(SharedClinic clinic, List<MeasureLinks.Term> terms) {
    Form form = Form.sum(Collections.emptyList());
    for (MeasureLinks.Term term : terms) {
      Form next = of.form(List.of(clinic), term.quantity(), ConditionCounts.TOTAL);
      form = term.sign() > 0 ? form.plus(next) : form.minus(next);
    }
    return form;
  }

  private PrintedCount count(List<SharedClinic> over, Kind kind, String measure, String period) {
    return of.count(over, new CountOf(kind, measure), period);
  }
}

package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.disclosure.CountOf.Kind;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.measure.Measure;

/**
 * What follows for the counts of measures on one instrument from their rules alone, found by trying
 * every pair of whole scores: who meets one rule meets another, or cannot meet it.
 */
final class MeasureLinks {

  /** A quantity that is added or taken away. */
  record Term(CountOf quantity, int sign) {}

  /** The patients that a quantity counts, as pairs of baseline and end score. */
  private record Subset(String measure, List<Term> terms, BitSet pairs) {

    boolean within(Subset other) {
      BitSet outside = (BitSet) pairs.clone();
      outside.andNot(other.pairs);
      return outside.isEmpty();
    }

    boolean meets(Subset other) {
      return pairs.intersects(other.pairs);
    }
  }

  private static final int POINT = 100;

  private final Set<String> yearly;
  private final List<Subset> assessed = new ArrayList<>();
  private final List<Subset> subsets = new ArrayList<>();
  private final List<List<Term>> links = new ArrayList<>();

  private MeasureLinks(Set<String> yearly) {
    this.yearly = yearly;
  }

  /**
   * The differences that are never negative, over one group of patients.
   *
   * @param measures all on one instrument
   * @param yearly the measures of which the eligible are printed too
   */
  static List<List<Term>> of(List<Measure> measures, Set<String> yearly) {
    MeasureLinks of = new MeasureLinks(yearly);
    measures.forEach(of::addSubsets);
    of.nested();
    of.apart();
    of.leftOut();
    return of.links;
  }

  private void addSubsets(Measure measure) {
    Term all = term(Kind.ASSESSED, measure.id(), 1);
    Term met = term(Kind.RULE_MET, measure.id(), 1);
    Term not = term(Kind.RULE_MET, measure.id(), -1);
    BitSet admitted = pairs(measure, pair -> measure.admits(baseline(measure, pair)));
    BitSet meeting =
        pairs(measure, pair -> measure.isMet(baseline(measure, pair), end(measure, pair)));
    meeting.and(admitted);
    BitSet failing = (BitSet) admitted.clone();
    failing.andNot(meeting);
    assessed.add(new Subset(measure.id(), List.of(all), admitted));
    subsets.add(assessed.get(assessed.size() - 1));
    subsets.add(new Subset(measure.id(), List.of(met), meeting));
    subsets.add(new Subset(measure.id(), List.of(all, not), failing));
  }

  private static BitSet pairs(Measure measure, IntPredicate holds) {
    BitSet pairs = new BitSet();
    int scores = scores(measure);
    IntStream.range(0, scores * scores).filter(holds).forEach(pairs::set);
    return pairs;
  }

  private static int scores(Measure measure) {
    ScoreRange range = measure.instrument().range();
    return (range.highestHundredths() - range.lowestHundredths()) / POINT + 1;
  }

  private static int baseline(Measure measure, int pair) {
    return measure.instrument().range().lowestHundredths() + pair / scores(measure) * POINT;
  }

  private static int end(Measure measure, int pair) {
    return measure.instrument().range().lowestHundredths() + pair % scores(measure) * POINT;
  }

  private static Term term(Kind kind, String measure, int sign) {
    return new Term(new CountOf(kind, measure), sign);
  }

  private void nested() {
    for (Subset inner : subsets) {
      for (Subset outer : subsets) {
        if (!inner.measure.equals(outer.measure) && inner.within(outer)) {
          link(outer.terms, inner.terms);
        }
      }
    }
  }

  private void apart() {
    for (int i = 0; i < subsets.size(); i++) {
      for (Subset other : subsets.subList(i + 1, subsets.size())) {
        Subset one = subsets.get(i);
        if (!one.measure.equals(other.measure) && !one.meets(other)) {
          link(around(one, other), join(one.terms, other.terms));
        }
      }
    }
  }

  /** The fewest assessed who are known to hold both; else the treated. */
  private List<Term> around(Subset one, Subset other) {
    Comparator<Subset> own =
        Comparator.comparing(s -> !Set.of(one.measure, other.measure).contains(s.measure));
    return assessed.stream()
        .filter(whole -> one.within(whole) && other.within(whole))
        .min(Comparator.<Subset>comparingInt(whole -> whole.pairs.cardinality()).thenComparing(own))
        .map(Subset::terms)
        .orElse(List.of(term(Kind.TREATED, one.measure, 1)));
  }

  /** Who is assessed by one measure and not by another is not eligible by the other. */
  private void leftOut() {
    for (Subset judged : assessed) {
      if (yearly.contains(judged.measure)) {
        for (Subset other : assessed) {
          List<Term> most =
              other.meets(judged)
                  ? List.of(term(Kind.TREATED, judged.measure, 1), judged.terms.get(0))
                  : List.of(term(Kind.TREATED, judged.measure, 1));
          link(most, join(List.of(term(Kind.ELIGIBLE, judged.measure, 1)), other.terms));
        }
      }
    }
  }

  private static List<Term> join(List<Term> some, List<Term> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private void link(List<Term> most, List<Term> less) {
    Stream<Term> taken = less.stream().map(term -> new Term(term.quantity, -term.sign));
    links.add(Stream.concat(most.stream(), taken).toList());
  }
}

package org.clinicoutcomes.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.session.AtClinic;

/** The counts of every family, of one source or of a whole report; each family's in order. */
public final class Figures {

  private final Map<String, SortedMap<?, ?>> counts = new LinkedHashMap<>();

  /** Figures of nobody. */
  public Figures() {
    Families.ALL.forEach(family -> counts.put(family.name(), new TreeMap<>()));
  }

  /** The counts of a family; what is changed in them is changed here. */
  @SuppressWarnings("unchecked") // what stands under a family is of its types: see the constructor
  public <K extends AtClinic<K>, T> SortedMap<K, T> of(Family<K, T> family) {
    return (SortedMap<K, T>) Objects.requireNonNull(counts.get(family.name()), family.name());
  }

  /** One clinic's counts of a family. */
  public <K extends AtClinic<K>, T> SortedMap<K, T> of(Family<K, T> family, String clinic) {
    return of(family).subMap(family.least().in(clinic), family.least().in(clinic + "\0"));
  }

  /**
   * Adds the counts of a source.
   *
   * @param shown the name in the report of a clinic of the source
   */
  void add(Figures source, UnaryOperator<String> shown) {
    Families.ALL.forEach(family -> add(family, source, shown));
  }

  private <K extends AtClinic<K>, T> void add(
      Family<K, T> family, Figures source, UnaryOperator<String> shown) {
    SortedMap<K, T> sums = of(family);
    source
        .of(family)
        .forEach(
            (key, tally) ->
                family.inReport(key, shown).forEach(in -> sums.merge(in, tally, family.plus())));
  }

  /** Adds what was counted of other patients of the same source. */
  public void add(Figures ofOthers) {
    Families.ALL.forEach(family -> add(family, ofOthers));
  }

  private <K extends AtClinic<K>, T> void add(Family<K, T> family, Figures ofOthers) {
    SortedMap<K, T> sums = of(family);
    ofOthers.of(family).forEach((key, tally) -> sums.merge(key, tally, family.plus()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && counts.equals(figures.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}

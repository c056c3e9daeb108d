package org.clinicoutcomes.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.instrument.CodePoints;
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
   * Adds counts of a source.
   *
   * @param shown the name in the report of a clinic of the source
   * @param isKept whether to keep a count of one clinic; all are added to those over all clinics
   */
  <K extends AtClinic<K>, T> void add(
      Family<K, T> family, Figures source, UnaryOperator<String> shown, Predicate<K> isKept) {
    SortedMap<K, T> sums = of(family);
    source
        .of(family)
        .forEach(
            (key, tally) ->
                family.inReport(key, shown).stream()
                    .filter(in -> in.clinic().equals(CellKey.ALL_CLINICS) || isKept.test(in))
                    .forEach(in -> sums.merge(in, tally, family.plus())));
  }

  /** One family's counts of one clinic, under another name of it. */
  public <K extends AtClinic<K>, T> Figures part(Family<K, T> family, String clinic, String shown) {
    Figures part = new Figures();
    SortedMap<K, T> counts = part.of(family);
    of(family, clinic).forEach((key, tally) -> counts.put(key.in(shown), tally));
    return part;
  }

  /** The clinics that there is any count of, and what stands for all of a source. */
  public SortedSet<String> clinics() {
    SortedSet<String> clinics = new TreeSet<>(CodePoints.ORDER);
    counts.values().forEach(of -> of.keySet().forEach(key -> clinics.add(clinic(key))));
    return clinics;
  }

  private static String clinic(Object key) {
    return ((AtClinic<?>) key).clinic();
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

package org.clinicoutcomes.figures;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.session.AtClinic;

/**
 * The figures of a whole report: of every clinic under its name in the report, and of all together
 * under {@value CellKey#ALL_CLINICS}.
 *
 * @param figures all clinics' counts, and of each clinic what is looked at beside others: families
 *     that are short, and of everybody's cells those of years, of all dates, and of its headlines'
 *     months
 * @param sourcesInForce by condition and measure (the group's clinic is {@code ALL}), which sources
 *     the figures over all clinics come from
 * @param clinics the clinics' names, and what stands for all, in order
 * @param ofClinics what there is of a family in one clinic; asked for again each time it is needed
 */
public record NetworkFigures(
    Figures figures,
    SortedMap<Group, SortedSet<String>> sourcesInForce,
    SortedSet<String> clinics,
    BiFunction<Family<?, ?>, String, Figures> ofClinics) {

  /**
   * Rolls up the published sources; their order makes no difference.
   *
   * @param sources handed over one by one, whole or clinic by clinic: none but the sum is kept
   * @param ofClinics finds the counts of a family in a clinic, by its name in the report, again
   */
  public static NetworkFigures rollUp(
      Stream<MeasuredSource> sources,
      ClinicNames names,
      BiFunction<Family<?, ?>, String, Figures> ofClinics) {
    SortedSet<String> clinics = new TreeSet<>(CodePoints.ORDER);
    clinics.addAll(names.all());
    clinics.add(CellKey.ALL_CLINICS);
    NetworkFigures network = new NetworkFigures(new Figures(), new TreeMap<>(), clinics, ofClinics);
    sources.forEachOrdered(source -> network.add(source, names));
    return network;
  }

  /** Every count of a family, in order. */
  public <K extends AtClinic<K>, T> Stream<Line<K, T>> lines(Family<K, T> family) {
    return clinics.stream()
        .flatMap(clinic -> of(family, clinic).entrySet().stream())
        .map(count -> new Line<>(count.getKey(), count.getValue()));
  }

  /** One clinic's counts of a family, in order. */
  public <K extends AtClinic<K>, T> SortedMap<K, T> of(Family<K, T> family, String clinic) {
    boolean isKept = clinic.equals(CellKey.ALL_CLINICS) || !Families.LONG.contains(family);
    return isKept ? figures.of(family, clinic) : ofClinics.apply(family, clinic).of(family);
  }

  private void add(MeasuredSource measured, ClinicNames names) {
    SourceResult source = measured.result();
    Families.ALL.forEach(family -> add(family, measured, names));
    source.inForce().forEach((condition, measures) -> addInForce(source, condition, measures));
  }

  private <K extends AtClinic<K>, T> void add(
      Family<K, T> family, MeasuredSource measured, ClinicNames names) {
    SourceResult source = measured.result();
    boolean isShort = !Families.LONG.contains(family);
    figures.add(
        family,
        measured.figures(),
        clinic -> names.of(source.source(), clinic),
        key -> isShort || (key instanceof CellKey cell && isBesideOthers(cell, source)));
  }

  private static boolean isBesideOthers(CellKey cell, SourceResult source) {
    return cell.stratum().equals(Stratum.ALL.name())
        && switch (Period.named(cell.period()).grain()) {
          case ALL, YEAR -> true;
          case QUARTER -> false;
          case MONTH -> cell.measure().equals(source.headlines().get(cell.condition()));
        };
  }

  private void addInForce(SourceResult source, String condition, SortedSet<String> measures) {
    for (String measure : measures) {
      Group group = new Group(CellKey.ALL_CLINICS, condition, measure);
      sourcesInForce.computeIfAbsent(group, g -> new TreeSet<>()).add(source.source());
    }
  }
}

package org.clinicoutcomes.figures;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;
import org.jspecify.annotations.Nullable;

/**
 * One kind of count, declared once: what it is about, how it adds up, how it is published.
 *
 * @param name unique among {@link Families#ALL}
 * @param key what it is about
 * @param tally what is counted
 * @param plus adds the counts of different patients
 * @param least the key before all others of a clinic; made for one {@link AtClinic#in}
 * @param overAll how the figures over all clinics come about
 * @param file the tidy file; null where it has none
 */
public record Family<K extends AtClinic<K>, T>(
    String name,
    Class<K> key,
    Class<T> tally,
    BinaryOperator<T> plus,
    K least,
    OverAll<K> overAll,
    @Nullable TidyTable<Line<K, T>, ?> file) {

  /**
   * How the figures over all clinics come about.
   *
   * @param isFromSources whether a source hands over its own sum, under {@link Place#EVERY_CLINIC},
   *     in which a patient of several clinics counts once; else its clinics add up
   * @param isPart whether a clinic's count is part of them, where clinics add up
   */
  record OverAll<K>(boolean isFromSources, Predicate<K> isPart) {

    static <K> OverAll<K> sumOfClinics() {
      return new OverAll<>(false, key -> true);
    }

    static <K> OverAll<K> sumOfSources() {
      return new OverAll<>(true, key -> false);
    }
  }

  /** How its statistics come about; none where it has no file. */
  public List<MethodEntry> methods() {
    return file == null ? List.of() : file.methods();
  }

  /**
   * The keys under which a source's count stands in the report.
   *
   * @param shown the name in the report of a clinic of the source
   */
  List<K> inReport(K of, UnaryOperator<String> shown) {
    if (overAll.isFromSources() && of.clinic().equals(Place.EVERY_CLINIC)) {
      return List.of(of.in(CellKey.ALL_CLINICS));
    }
    K clinics = of.in(shown.apply(of.clinic()));
    return overAll.isPart().test(of)
        ? List.of(clinics, of.in(CellKey.ALL_CLINICS))
        : List.of(clinics);
  }
}

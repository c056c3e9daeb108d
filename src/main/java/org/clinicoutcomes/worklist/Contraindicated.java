package org.clinicoutcomes.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clinicoutcomes.safety.Contraindications;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.Patient;

/**
 * A contraindication is recorded of a patient whose treatment goes on, for whatever condition. The
 * end of the treatment clears it, and so does the correction of the record.
 */
final class Contraindicated {

  private final Bands bands;

  Contraindicated(Bands bands) {
    this.bands = bands;
  }

  Optional<Reason> of(TreatedPatient treatment) {
    Series series = treatment.latestSeries();
    List<String> recorded = treatment.patient().history().contraindications();
    return recorded == null || recorded.isEmpty() || !treatment.isInTreatment()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Item.CONTRAINDICATION,
                bands.thisWeek(),
                series.firstDate(),
                "Recorded: " + words(recorded, treatment.patient()) + "."));
  }

  private static String words(List<String> recorded, Patient patient) {
    return recorded.stream()
        .distinct()
        .sorted()
        .map(
            code ->
                Contraindications.isForReview(code, patient)
                    ? Code.words(code) + " (for review)"
                    : Code.words(code))
        .collect(Collectors.joining(", "));
  }
}

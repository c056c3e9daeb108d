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

  Optional<Call> of(TreatedPatient treatment) {
    Series series = treatment.latestSeries();
    List<String> recorded = treatment.patient().history().contraindications();
    return recorded == null || recorded.isEmpty() || series.isClosed()
        ? Optional.empty()
        : Optional.of(
            Call.of(
                Item.CONTRAINDICATION,
                treatment.latest(),
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

package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.clinicoutcomes.figures.SourceResult;

/** Says of sources without a patient that they are: what follows would else pass for good news. */
final class EmptySources {

  private EmptySources() {}

  /** A sentence for each, to be said first of all. */
  static List<String> sentences(Collection<SourceResult> sources, LocalDate asOf) {
    return sources.stream()
        .filter(SourceResult::isEmpty)
        .map(
            source ->
                source.source()
                    + " is empty: its export holds no patient with a session up to "
                    + asOf
                    + ". If it treats patients, the export is not whole.")
        .toList();
  }

  /** The same for readers from outside, to whom sources mean nothing. */
  static List<String> forOutsiders(Collection<SourceResult> sources) {
    return !sources.isEmpty() && sources.stream().allMatch(SourceResult::isEmpty)
        ? List.of("These records hold no patient with a session.")
        : List.of();
  }
}

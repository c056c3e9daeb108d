package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;

/** What is read without a mistake and leaves nothing to count, which nobody will have meant. */
final class NothingToCount {

  private final SourceMapping mapping;
  private final List<FileTally> tallies;

  /**
   * @param tallies of all its files, once they are read
   */
  NothingToCount(SourceMapping mapping, List<FileTally> tallies) {
    this.mapping = mapping;
    this.tallies = List.copyOf(tallies);
  }

  List<String> warnings(LocalDate asOf) {
    List<String> warnings = new ArrayList<>();
    LocalDate from = mapping.completeFrom();
    if (from != null && from.isAfter(asOf)) {
      warnings.add(
          "mapping.yaml says that the records are complete from "
              + from
              + " (complete_from), which is after the as-of date "
              + asOf
              + ": no induction can be counted. Correct one of them.");
    }
    List<FileTally> patients =
        tallies.stream().filter(tally -> tally.kind() == FileKind.PATIENTS).toList();
    if (!patients.isEmpty() && patients.stream().allMatch(NothingToCount::isEmpty)) {
      warnings.add(
          patients.get(0).file()
              + " has a header and no rows: nothing is known of any patient's age, sex and"
              + " conditions. Export it again, or leave it out.");
    }
    return warnings;
  }

  private static boolean isEmpty(FileTally tally) {
    return tally.isFit() && tally.rows().counted() == 0;
  }
}

package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.clinicoutcomes.figures.Contrast;
import org.clinicoutcomes.figures.EndScoreTally;
import org.clinicoutcomes.figures.Group;

/** Writes {@code assessed.csv}: the assessed beside the eligible without an end score. */
public final class AssessedFile {

  static final List<String> HEADER =
      List.of(
          "clinic",
          "condition",
          "measure",
          "item",
          "value",
          "assessed_patients",
          "assessed_count",
          "assessed_figure",
          "assessed_sd",
          "missing_patients",
          "missing_count",
          "missing_figure",
          "missing_sd",
          "difference",
          "low",
          "high",
          "difference_in_sd");

  private AssessedFile() {}

  /** Writes a row per clinic, condition, benefit measure, item and value. */
  public static void write(Path file, SortedMap<Group, EndScoreTally> tallies) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      tallies.forEach(
          (group, tally) -> tally.contrasts().forEach(contrast -> csv.row(row(group, contrast))));
    }
  }

  private static List<String> row(Group group, Contrast contrast) {
    Contrast.Side assessed = contrast.assessed();
    Contrast.Side missing = contrast.missing();
    return List.of(
        group.clinic(),
        group.condition(),
        group.measure(),
        contrast.item(),
        contrast.value(),
        Long.toString(assessed.patients()),
        count(assessed.count()),
        figure(assessed.figure()),
        figure(assessed.deviation()),
        Long.toString(missing.patients()),
        count(missing.count()),
        figure(missing.figure()),
        figure(missing.deviation()),
        figure(contrast.difference()),
        figure(contrast.limits().low()),
        figure(contrast.limits().high()),
        figure(contrast.inDeviations()));
  }

  private static String count(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "";
  }
}

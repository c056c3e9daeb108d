package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.TidyTable;
import org.clinicoutcomes.session.AtClinic;

/** Writes the tidy file of every family that has one. */
public final class FamilyFiles {

  private FamilyFiles() {}

  /** Writes all files into a folder. */
  public static void write(Path folder, Figures figures) {
    Families.ALL.forEach(family -> write(folder, family, figures));
  }

  private static <K extends AtClinic<K>, T> void write(
      Path folder, Family<K, T> family, Figures figures) {
    TidyTable<K, T, ?> table = family.file();
    if (table == null) {
      return;
    }
    try (TidyCsv csv = new TidyCsv(folder.resolve(table.name() + ".csv"), table.codes())) {
      figures.of(family).forEach((key, tally) -> table.valuesOf(key, tally).forEach(csv::values));
    }
  }
}

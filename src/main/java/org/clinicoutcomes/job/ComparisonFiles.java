package org.clinicoutcomes.job;

import java.nio.file.Path;
import org.clinicoutcomes.comparison.Comparisons;
import org.clinicoutcomes.comparison.Funnel;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.comparison.Sides;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.tidy.ComparisonsFile;
import org.clinicoutcomes.tidy.FunnelFile;
import org.clinicoutcomes.tidy.MonthsFile;

/** Compares what the roll-up counted, and writes the tidy files of it. */
final class ComparisonFiles {

  private ComparisonFiles() {}

  static void write(Findings findings, Path data) {
    Figures figures = findings.network().figures();
    Sides sides = new Sides(figures.of(Families.SIDES));
    Comparisons comparisons = new Comparisons(sides, findings.comparison());
    Months months = new Months(figures.of(Families.CELLS), findings.headlines(), findings::isFinal);
    ComparisonsFile.write(data.resolve("comparisons.csv"), comparisons.all());
    FunnelFile.write(data.resolve("funnel.csv"), new Funnel(sides, comparisons).all());
    MonthsFile.write(data.resolve("months.csv"), months.all());
  }
}

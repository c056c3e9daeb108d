package org.clinicoutcomes.job;

import java.nio.file.Path;
import org.clinicoutcomes.comparison.Comparisons;
import org.clinicoutcomes.comparison.Funnel;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.comparison.Sides;
import org.clinicoutcomes.figures.SourceFigures;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.tidy.ComparisonsFile;
import org.clinicoutcomes.tidy.FunnelFile;
import org.clinicoutcomes.tidy.MonthsFile;

/** Compares what the roll-up counted, and writes the tidy files of it. */
final class ComparisonFiles {

  private ComparisonFiles() {}

  static void write(Findings findings, Path data) {
    SourceFigures figures = findings.network().figures();
    Sides sides = new Sides(figures.sides());
    Comparisons comparisons = new Comparisons(sides, findings.comparison());
    Months months = new Months(figures.cells(), findings.headlines(), findings::isFinal);
    ComparisonsFile.write(data.resolve("comparisons.csv"), comparisons.all());
    FunnelFile.write(data.resolve("funnel.csv"), new Funnel(sides, comparisons).all());
    MonthsFile.write(data.resolve("months.csv"), months.all());
  }
}

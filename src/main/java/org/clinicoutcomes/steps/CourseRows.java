package org.clinicoutcomes.steps;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.worklist.Call;
import org.jspecify.annotations.Nullable;

/** Writes a source's rows while its patients pass: outcomes, series, who needs a call. */
final class CourseRows implements AutoCloseable {

  private final String source;
  private final SourcePart<ConditionCourse> outcomes;
  private final SourcePart<ConditionCourse> series;
  private final SourcePart<List<Call>> calls;
  private final @Nullable SheetRows sheets;
  private final SortedMap<String, Long> seriesByClinic = new TreeMap<>(CodePoints.ORDER);

  /**
   * @param sheets what workbooks show of the same patients; none where there are to be none
   */
  CourseRows(String source, @Nullable SheetRows sheets, SourceFolder folder) {
    this.source = source;
    this.outcomes = SourcePart.of(SourceTables.OUTCOMES, source, folder.outcomes());
    this.series = SourcePart.of(SourceTables.SERIES, source, folder.series());
    this.calls = SourcePart.of(SourceTables.WORKLIST, source, folder.worklist());
    this.sheets = sheets;
  }

  /**
   * Writes all of the patient who has passed.
   *
   * @param courses the patient's, one of each condition
   * @param needed the patient's entries of worklists
   */
  void write(List<ConditionCourse> courses, List<Call> needed) {
    for (ConditionCourse course : courses) {
      outcomes.accept(course);
      series.accept(course);
      course.series().forEach(of -> seriesByClinic.merge(of.series().clinic(), 1L, Long::sum));
    }
    if (!needed.isEmpty()) {
      calls.accept(needed);
    }
    if (sheets != null) {
      sheets.write(courses, needed);
    }
  }

  /** How many series each clinic has; a source without sessions is a clinic without patients. */
  SortedMap<String, Long> seriesByClinic() {
    if (seriesByClinic.isEmpty()) {
      seriesByClinic.put(source, 0L);
    }
    return seriesByClinic;
  }

  /**
   * Writes every clinic's worklist, once all patients have passed, and counts its entries; none
   * where there are to be no workbooks.
   */
  SortedMap<String, WorklistTally> writeWorklists(MeasureCatalog catalog) {
    return sheets == null
        ? new TreeMap<>()
        : sheets.writeWorklists(seriesByClinic().keySet(), catalog);
  }

  @Override
  public void close() {
    outcomes.close();
    series.close();
    calls.close();
    if (sheets != null) {
      sheets.close();
    }
  }
}

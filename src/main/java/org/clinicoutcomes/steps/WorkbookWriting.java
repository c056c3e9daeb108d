package org.clinicoutcomes.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.pages.ClinicRecords;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.pages.ListRows;
import org.clinicoutcomes.pages.PatientTable;
import org.clinicoutcomes.pages.Reports;
import org.clinicoutcomes.pages.ShareableReports;
import org.clinicoutcomes.publish.ClinicFiles;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.steps.Workers.Piece;
import org.clinicoutcomes.tidy.ValueRows;
import org.clinicoutcomes.workbook.WorkbookWriter;

/**
 * Writes the workbooks: one of each clinic, one of each held source, one of all clinics; and those
 * that may be shared.
 */
public final class WorkbookWriting {

  /** Tells a held source from a clinic, whose name no export gives a control character. */
  private static final String HELD = "\u0000held";

  private static final String ALL_CLINICS = "all-clinics";

  /** How many rows of patients take as long to write as all other sheets of a workbook. */
  private static final long WITHOUT_ROWS = 1_000;

  /** How many such rows take as long as a workbook that may be shared. */
  private static final long SHAREABLE = 100;

  private final RunPlan plan;
  private final ReportDraft draft;
  private final WorkbookWriter writer = new WorkbookWriter();

  public WorkbookWriting(RunPlan plan, ReportDraft draft) {
    this.plan = plan;
    this.draft = draft;
  }

  /**
   * Writes all of them, as many at once as there are threads. Those that may be shared are written
   * by one of these: what is hidden is decided for all together, and asked for one after the other.
   */
  public void run() {
    Findings findings = draft.findings();
    SortedMap<String, String> files = ClinicFiles.of(titles(findings));
    List<Piece> pieces = new ArrayList<>();
    addInternal(findings, files, pieces);
    pieces.add(new Piece(files.size() * SHAREABLE, () -> writeShareable(findings, files)));
    new Workers(plan.threads()).run(pieces);
  }

  private void addInternal(
      Findings findings, SortedMap<String, String> files, List<Piece> workbooks) {
    Reports reports = new Reports(draft.conclusions());
    Path folder = draft.internal();
    workbooks.add(workbook(WITHOUT_ROWS, folder, ALL_CLINICS, reports::ofAllClinics));
    for (SourceResult source : findings.sources()) {
      if (source.isHeld()) {
        String name = file(files, source.source() + HELD);
        workbooks.add(workbook(WITHOUT_ROWS, folder, name, () -> reports.ofHeldSource(source)));
      }
      for (String clinic : source.clinics()) {
        String name = file(files, findings.names().of(source.source(), clinic));
        workbooks.add(
            workbook(
                WITHOUT_ROWS + source.seriesByClinic().getOrDefault(clinic, 0L),
                folder,
                name,
                () ->
                    reports.ofClinic(
                        source, clinic, lists(source, clinic), records(source, clinic))));
      }
    }
  }

  private void writeShareable(Findings findings, SortedMap<String, String> files) {
    DisclosureRules rules = plan.definitions().disclosure();
    ShareableReports reports = new ShareableReports(findings, rules);
    Path folder = draft.shareable();
    if (rules.shareable().hasNetwork()) {
      write(reports.ofAllClinics(), folder, ALL_CLINICS);
    }
    if (rules.shareable().hasClinics()) {
      for (SourceResult source : findings.sources()) {
        for (String clinic : source.clinics()) {
          String name = file(files, findings.names().of(source.source(), clinic));
          write(reports.ofClinic(source, clinic), folder, name);
        }
      }
    }
  }

  private Piece workbook(long size, Path folder, String name, Supplier<Report> made) {
    return new Piece(size, () -> write(made.get(), folder, name));
  }

  /** Whom a workbook is for stands in its name, too: one that leaves its folder still says so. */
  private void write(Report report, Path folder, String name) {
    try {
      String file = name + "-" + report.edition().audience() + ".xlsx";
      writer.write(report, folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(SortedMap<String, String> files, String title) {
    return Objects.requireNonNull(files.get(title), "every title was given a file name");
  }

  private static List<String> titles(Findings findings) {
    List<String> titles = new ArrayList<>();
    for (SourceResult source : findings.sources()) {
      if (source.isHeld()) {
        titles.add(source.source() + HELD);
      }
      titles.addAll(findings.names().of(source));
    }
    return titles;
  }

  private ListRows lists(SourceResult source, String clinic) {
    SourceFolder folder = plan.folder(source.source());
    return new ListRows(
        ValueRows.read(folder.worklist(clinic)), ValueRows.read(folder.toReview(clinic)));
  }

  private ClinicRecords records(SourceResult source, String clinic) {
    SourceFolder folder = plan.folder(source.source());
    return new ClinicRecords(
        series(source, clinic),
        ValueRows.read(folder.people(clinic)),
        ValueRows.read(folder.scores(clinic)),
        ValueRows.read(folder.visits(clinic)));
  }

  private Table series(SourceResult source, String clinic) {
    SortedSet<String> measures = new TreeSet<>();
    source.inForce().values().forEach(measures::addAll);
    List<Column> columns = PatientTable.columns(List.copyOf(measures));
    Path rows = plan.folder(source.source()).patients(clinic);
    long count = source.seriesByClinic().getOrDefault(clinic, 0L);
    return new Table("Patients", columns, count, ValueRows.read(rows));
  }
}

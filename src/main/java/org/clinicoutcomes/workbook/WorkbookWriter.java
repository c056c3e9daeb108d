package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Report;

/**
 * Writes a report as one .xlsx file: a sheet for every page, in order, each with its sentences and
 * its table.
 *
 * <p>The same report gives the same bytes on any day, in any zone and locale: nothing in the file
 * says when, where or by whom it was made. Rows are streamed, so a table need not fit in memory. A
 * page with more rows than a sheet can hold goes on in a further sheet with a table of its own.
 */
public final class WorkbookWriter {

  private final int rowsInSheet;
  private final long longTable;

  public WorkbookWriter() {
    this(SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /** For tests: a sheet that is full sooner. */
  WorkbookWriter(int rowsInSheet) {
    this(rowsInSheet, Stretches.LONG);
  }

  /** For tests: a table that is long sooner. */
  WorkbookWriter(int rowsInSheet, long longTable) {
    this.rowsInSheet = rowsInSheet;
    this.longTable = longTable;
  }

  /**
   * Writes the report, replacing the file only once the new one is whole and its figures are
   * counted again from the rows that were written.
   *
   * @throws RecountFailure if a figure is not borne out by the rows behind it
   * @throws IllegalStateException if a table hands over other rows than it announced
   */
  public void write(Report report, Path file) throws IOException {
    try (Workspace workspace = Workspace.beside(file)) {
      try (OutputStream out = Files.newOutputStream(workspace.workbook())) {
        write(report, out);
      }
      workspace.moveTo(file);
    }
  }

  /** Writes the report; what the stream refuses is what is thrown. */
  void write(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook frame = new XSSFWorkbook()) {
      FixedProperties.set(frame, report);
      Looks looks = new Looks(frame);
      PageParts pageParts = new PageParts(report, rowsInSheet);
      Layouts layouts = new Layouts(report.pages().stream().map(pageParts::of).toList());
      frames(report, frame, looks, layouts);
      Stretches stretches = Stretches.of(layouts, longTable);
      if (!stretches.all().isEmpty()) {
        StretchSheet.draw(
            frame, pageParts.furtherSheet(StretchSheet.TITLE), looks, stretches.all());
      }
      BlockWords words = BlockWords.streamed(looks);
      CellFiller cells = new CellFiller(looks, layouts, stretches);
      WorkbookRecount recount = new WorkbookRecount(layouts);
      try (StreamingWorkbook book = new StreamingWorkbook(frame, recount)) {
        layouts.blocks().forEach(block -> RowFiller.fill(block, book, cells, words));
        book.write(out);
      }
      recount.compare();
    }
  }

  private static void frames(Report report, XSSFWorkbook frame, Looks looks, Layouts layouts) {
    SheetFrame sheetFrame = new SheetFrame(frame, looks, report);
    layouts.all().forEach(sheetFrame::draw);
    ChartPainter painter = new ChartPainter(frame, layouts);
    SheetLinks links = new SheetLinks(frame, layouts);
    RedNo redNo = new RedNo(frame);
    layouts.all().forEach(painter::paint);
    Choices choices = new Choices(frame, layouts);
    layouts.blocks().forEach(links::add);
    RowLinks.add(frame, layouts);
    layouts.blocks().forEach(choices::add);
    layouts.blocks().forEach(redNo::mark);
    Tabs.arrange(frame, report.groups(), layouts);
  }
}

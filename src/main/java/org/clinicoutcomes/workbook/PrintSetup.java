package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/**
 * How a sheet comes out on paper, A4 or Letter: lying, its header on every page, in letters of at
 * least eight points; as wide as the paper, or over several sheets beside each other.
 */
final class PrintSetup {

  /** Excel allows 255 characters in a page header, codes included. */
  private static final int LONGEST_TITLE = 100;

  /** Width of a column without a table, in characters. */
  private static final int FURTHER = 4;

  private final Report report;

  PrintSetup(Report report) {
    this.report = report;
  }

  void apply(XSSFSheet sheet, PageLayout page, List<Placed> placed) {
    paper(sheet);
    words(sheet);
    List<Placed> printed = printed(placed);
    fit(sheet, page, page.isOnePage() || printed.size() < placed.size());
    repeat(sheet, page.columns(), placed);
    if (!page.isOnePage()) {
      placed.forEach(one -> breakAroundCharts(sheet, one.part()));
    }
    if (!printed.isEmpty()) {
      area(sheet, page, printed);
    }
  }

  private static void area(XSSFSheet sheet, PageLayout page, List<Placed> placed) {
    List<AreaReference> areas = areas(page, placed);
    for (AreaReference area : areas) {
      int last = area.getLastCell().getCol();
      for (int column = page.columns().widths().size(); column <= last; column++) {
        sheet.setColumnWidth(column, FURTHER * 256);
      }
    }
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        areas.stream().map(AreaReference::formatAsString).collect(Collectors.joining(",")));
  }

  /** On one page of paper there is room for one area. */
  private static List<AreaReference> areas(PageLayout page, List<Placed> placed) {
    List<List<Placed>> runs = equallyWide(placed);
    return (page.isOnePage() ? runs.subList(0, 1) : runs)
        .stream().map(run -> area(page, run)).toList();
  }

  /** Blocks of which some prove figures are as wide as what they show: each its own paper. */
  private static List<List<Placed>> equallyWide(List<Placed> placed) {
    List<List<Placed>> runs = new ArrayList<>();
    int printed = -1;
    for (Placed one : placed) {
      if (one.block().printed() != printed) {
        runs.add(new ArrayList<>());
        printed = one.block().printed();
      }
      runs.get(runs.size() - 1).add(one);
    }
    return runs;
  }

  private static AreaReference area(PageLayout page, List<Placed> run) {
    SheetPart first = run.get(0).part();
    PaperColumns columns = page.columns();
    boolean isSplit = columns.isSplit() && !page.isOnePage();
    int printed = run.get(0).block().printed();
    int width = isSplit ? printed : columns.onFirst(run.get(0).block()) + beyond(run, columns);
    int lastRow = page.isOnePage() ? OnePage.lastRow(run) : lastRow(run);
    return new AreaReference(
        new CellReference(first.top() + first.lead().links(), 0, true, true),
        new CellReference(lastRow, Math.max(0, width - 1), true, true),
        SpreadsheetVersion.EXCEL2007);
  }

  /** All but blocks for the screen alone; what stands above such is one page of paper. */
  private static List<Placed> printed(List<Placed> placed) {
    return placed.stream()
        .filter(one -> !one.block().hasTable() || one.block().printed() > 0)
        .toList();
  }

  private static void paper(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(true);
    sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
    sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
    sheet.setMargin(PageMargin.TOP, Paper.TOP);
    sheet.setMargin(PageMargin.BOTTOM, Paper.TOP);
    sheet.setMargin(PageMargin.HEADER, Paper.HEADER);
    sheet.setMargin(PageMargin.FOOTER, Paper.HEADER);
  }

  private void words(XSSFSheet sheet) {
    sheet.getHeader().setLeft(plain(report.title()));
    sheet.getHeader().setCenter("As of " + report.edition().asOf());
    sheet.getHeader().setRight("&A");
    sheet.getFooter().setLeft(plain(report.edition().notice()));
    sheet.getFooter().setRight("Page &P of &N");
  }

  private static void fit(XSSFSheet sheet, PageLayout page, boolean isOnePage) {
    PaperColumns columns = page.columns();
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setFitWidth((short) (isOnePage ? 1 : columns.firsts().size()));
    setup.setFitHeight((short) (isOnePage ? 1 : 0));
    setup.setLeftToRight(columns.isSplit());
    sheet.setFitToPage(true);
  }

  /** The table's header on every sheet, and beside the first what its rows are about. */
  private static void repeat(XSSFSheet sheet, PaperColumns columns, List<Placed> placed) {
    if (placed.size() == 1 && placed.get(0).block().hasTable()) {
      int header = placed.get(0).part().headerRow();
      sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }
    if (columns.isSplit() && columns.repeated() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns.repeated() - 1));
    }
  }

  /** Pictures above a table fill sheets of paper of their own, and are not cut in two. */
  private static void breakAroundCharts(XSSFSheet sheet, SheetPart part) {
    for (int row = part.top() + part.lead().rows() + ChartGrid.PAPER_ROWS;
        row < part.headerRow();
        row += ChartGrid.PAPER_ROWS) {
      sheet.setRowBreak(row - 2);
    }
    if (part.chartRows() > 0) {
      sheet.setRowBreak(part.headerRow() - 1);
    }
  }

  private static int lastRow(List<Placed> placed) {
    return placed.stream().mapToInt(one -> one.block().lastRow(one.part())).max().orElse(0);
  }

  /**
   * How many columns sentences run over or pictures stand in at the right of the tables. Pictures
   * for which letters would be too small stay on the screen.
   */
  private static int beyond(List<Placed> run, PaperColumns columns) {
    BlockLayout first = run.get(0).block();
    int width = columns.firstWidth(first.printed());
    int wanted = run.get(0).part().top() > 0 ? 0 : Lead.LINE;
    for (Placed one : run) {
      boolean isBeside =
          one.block().hasPicturesBeside()
              && width + ChartGrid.CHARACTERS_BESIDE <= Paper.mostCharacters();
      wanted = Math.max(wanted, isBeside ? width + ChartGrid.CHARACTERS_BESIDE : 0);
      wanted = Math.max(wanted, ChartGrid.characters(one.block().charts()));
    }
    int column = columns.onFirst(first);
    for (; width < wanted; column++) {
      width += column < columns.widths().size() ? columns.widths().get(column) : FURTHER;
    }
    return column - columns.onFirst(first);
  }

  /** In a page header "&amp;" begins a code; doubled it stands for itself. */
  private static String plain(String title) {
    return CellText.cut(CellText.clean(title), LONGEST_TITLE).replace("&", "&&");
  }
}

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
import org.clinicoutcomes.workbook.PageLayout.Placed;

/** How a sheet comes out on paper: landscape, as wide as the page, its header on every page. */
final class PrintSetup {

  /** Excel allows 255 characters in a page header, codes included. */
  private static final int LONGEST_TITLE = 100;

  /** Width of a column nobody has set, in characters. */
  private static final int USUAL_COLUMN = 8;

  private static final double SIDE = 0.5;
  private static final double TOP = 0.8;
  private static final double HEADER = 0.4;

  private final String title;

  PrintSetup(String reportTitle) {
    this.title = plain(reportTitle);
  }

  void apply(XSSFSheet sheet, List<Placed> placed, List<Integer> widths) {
    fitWidth(sheet);
    margins(sheet);
    sheet.getHeader().setLeft(title);
    sheet.getHeader().setRight("&A");
    sheet.getFooter().setRight("Page &P of &N");
    List<Placed> printed = printed(placed);
    if (printed.size() < placed.size()) {
      sheet.getPrintSetup().setFitHeight((short) 1);
    }
    SheetPart first = placed.get(0).part();
    if (placed.size() == 1 && placed.get(0).block().hasTable()) {
      sheet.setRepeatingRows(new CellRangeAddress(first.headerRow(), first.headerRow(), -1, -1));
    }
    placed.forEach(one -> breakAroundCharts(sheet, one.part()));
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        equallyWide(printed).stream()
            .map(run -> area(run, widths).formatAsString())
            .collect(Collectors.joining(",")));
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

  private static AreaReference area(List<Placed> run, List<Integer> widths) {
    SheetPart first = run.get(0).part();
    int printed = run.get(0).block().printed();
    int lastColumn = lastColumn(run, widths.subList(0, printed));
    return new AreaReference(
        new CellReference(first.top() + first.lead().links(), 0, true, true),
        new CellReference(lastRow(run), lastColumn, true, true),
        SpreadsheetVersion.EXCEL2007);
  }

  /** All but blocks for the screen alone; what stands above such is one page of paper. */
  private static List<Placed> printed(List<Placed> placed) {
    return placed.stream()
        .filter(one -> !one.block().hasTable() || one.block().printed() > 0)
        .toList();
  }

  /** Pictures above a table fill sheets of paper of their own, and are not cut in two. */
  private static void breakAroundCharts(XSSFSheet sheet, SheetPart part) {
    for (int row = part.top() + part.lead().rows() + ChartGrid.PAPER_ROWS;
        row < part.headerRow();
        row += ChartGrid.PAPER_ROWS) {
      sheet.setRowBreak(row - 1);
    }
    if (part.chartRows() > 0) {
      sheet.setRowBreak(part.headerRow() - 1);
    }
  }

  private static int lastRow(List<Placed> placed) {
    return placed.stream().mapToInt(one -> one.block().lastRow(one.part())).max().orElse(0);
  }

  private static void fitWidth(XSSFSheet sheet) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private static void margins(XSSFSheet sheet) {
    sheet.setMargin(PageMargin.LEFT, SIDE);
    sheet.setMargin(PageMargin.RIGHT, SIDE);
    sheet.setMargin(PageMargin.TOP, TOP);
    sheet.setMargin(PageMargin.BOTTOM, TOP);
    sheet.setMargin(PageMargin.HEADER, HEADER);
    sheet.setMargin(PageMargin.FOOTER, HEADER);
  }

  /** The tables' last column, and as many more as sentences run over or pictures stand in. */
  private static int lastColumn(List<Placed> placed, List<Integer> widths) {
    if (placed.get(0).part().top() > 0) {
      return Math.max(0, widths.size() - 1);
    }
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    boolean isBeside = placed.stream().anyMatch(one -> one.block().hasPicturesBeside());
    int wanted = isBeside ? width + ChartGrid.CHARACTERS_BESIDE : Lead.LINE;
    int beyond = Math.max(0, wanted - width + USUAL_COLUMN - 1) / USUAL_COLUMN;
    return widths.size() - 1 + beyond;
  }

  /** In a page header "&amp;" begins a code; doubled it stands for itself. */
  private static String plain(String title) {
    return CellText.cut(CellText.clean(title), LONGEST_TITLE).replace("&", "&&");
  }
}

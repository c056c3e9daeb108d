package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    fit(sheet, page);
    repeat(sheet, page.columns(), printed);
    if (!printed.isEmpty()) {
      area(sheet, page, printed);
    }
    if (!page.isOnePage()) {
      breaks(sheet, page, placed, printed);
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
    int printed = run.get(0).block().printed();
    int width =
        columns.isSplit() ? printed : columns.onFirst(run.get(0).block()) + beyond(run, columns);
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

  private static void fit(XSSFSheet sheet, PageLayout page) {
    PaperColumns columns = page.columns();
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setFitWidth((short) columns.firsts().size());
    setup.setFitHeight((short) (page.isOnePage() ? 1 : 0));
    setup.setLeftToRight(columns.isSplit());
    sheet.setFitToPage(true);
  }

  /**
   * The header of the last table, which alone may be long, on every page after it, and on every
   * sheet beside the first what its rows are about.
   */
  private static void repeat(XSSFSheet sheet, PaperColumns columns, List<Placed> printed) {
    Placed last = printed.isEmpty() ? null : printed.get(printed.size() - 1);
    if (last != null && last.block().hasTable()) {
      int header = last.part().headerRow();
      sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }
    if (columns.isSplit() && columns.repeated() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns.repeated() - 1));
    }
  }

  private static void breaks(
      XSSFSheet sheet, PageLayout page, List<Placed> placed, List<Placed> printed) {
    RowHeights heights = RowHeights.of(placed);
    List<List<Placed>> runs = equallyWide(printed);
    int characters = runs.stream().mapToInt(run -> characters(page.columns(), run)).max().orElse(1);
    for (List<Placed> run : runs) {
      PaperBreaks.of(heights, run, characters).forEach(row -> sheet.setRowBreak(row - 1));
    }
  }

  /** How many stand beside each other on the widest sheet of paper. */
  private static int characters(PaperColumns columns, List<Placed> run) {
    if (columns.isSplit()) {
      return columns.widest(run.get(0).block().printed());
    }
    int last = columns.onFirst(run.get(0).block()) + beyond(run, columns);
    return IntStream.range(0, last).map(column -> width(columns, column)).sum();
  }

  private static int width(PaperColumns columns, int column) {
    return column < columns.widths().size() ? columns.widths().get(column) : FURTHER;
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
      width += width(columns, column);
    }
    return column - columns.onFirst(first);
  }

  /** In a page header "&amp;" begins a code; doubled it stands for itself. */
  private static String plain(String title) {
    return CellText.cut(CellText.clean(title), LONGEST_TITLE).replace("&", "&&");
  }
}

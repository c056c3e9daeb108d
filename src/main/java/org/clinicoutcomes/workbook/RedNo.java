package org.clinicoutcomes.workbook;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Value;

/**
 * Shows a cell in red that says "NO": figures that do not tie out. The word comes first, and in
 * capitals: {@code =} would take "no" for it, as in "nothing to count".
 */
final class RedNo {

  /** Dark red letters on light red have a contrast of about 8 to 1. */
  private static final short LETTERS = IndexedColors.DARK_RED.getIndex();

  private static final int GROUND = 0xFFC7CE;

  private final XSSFWorkbook workbook;

  RedNo(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Marks the cells of one block. */
  void mark(BlockLayout layout) {
    for (int column : TieOuts.columns(layout)) {
      for (SheetPart part : layout.parts()) {
        mark(part, new CellRangeAddress(part.firstRow(), part.lastRow(), column, column));
      }
    }
    layout.each(
        Value.TiesOutTotal.class,
        (row, column, total) ->
            mark(layout.first(), new CellRangeAddress(row, row, column, column)));
  }

  private void mark(SheetPart part, CellRangeAddress cells) {
    SheetConditionalFormatting formats =
        workbook.getSheet(part.sheetName()).getSheetConditionalFormatting();
    String first = new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
    ConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(
            "EXACT(LEFT(" + first + "," + TieOuts.NO.length() + "),\"" + TieOuts.NO + "\")");
    rule.createFontFormatting().setFontColorIndex(LETTERS);
    rule.createPatternFormatting().setFillBackgroundColor(Looks.color(GROUND));
    formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }
}

package org.clinicoutcomes.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Value;

/** Gives the cells in which readers choose their lists. */
final class Choices {

  private final XSSFWorkbook workbook;
  private final Layouts layouts;

  Choices(XSSFWorkbook workbook, Layouts layouts) {
    this.workbook = workbook;
    this.layouts = layouts;
  }

  /** Gives those of one block theirs. */
  void add(BlockLayout block) {
    block.each(
        Value.Choice.class,
        (row, column, choice) ->
            add(block.first(), new CellRangeAddressList(row, row, column, column), choice));
  }

  private void add(SheetPart part, CellRangeAddressList cell, Value.Choice choice) {
    XSSFSheet sheet = workbook.getSheet(part.sheetName());
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(helper.createFormulaListConstraint(range(choice)), cell);
    validation.setEmptyCellAllowed(false);
    validation.setShowErrorBox(true);
    validation.createErrorBox("Not in the list", "Choose one of the list.");
    validation.setErrorStyle(
        choice.mayBeOther() ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
    sheet.addValidationData(validation);
  }

  private String range(Value.Choice choice) {
    BlockLayout list = layouts.table(choice.table());
    SheetPart part = list.first();
    int column = list.column(choice.column());
    int first = part.firstRow();
    int last = first + Math.max(1, Math.min(part.rows(), choice.rows())) - 1;
    return new CellRangeAddress(first, last, column, column).formatAsString(part.sheetName(), true);
  }
}

package org.clinicoutcomes.workbook;

/** Which rows of a sheet are a table's, and the recounts that look at them. */
record TableRows(SheetPart part, Recounts recounts) {

  void count(int number, WrittenRow row) {
    if (number >= part.firstRow() && number <= part.lastRow()) {
      recounts.count(row);
    }
  }
}

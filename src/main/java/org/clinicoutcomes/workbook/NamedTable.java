package org.clinicoutcomes.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A named Excel table with filter buttons and light bands, whose header is there already or comes
 * with its rows.
 */
final class NamedTable {

  private static final String STYLE = "TableStyleLight2";

  private NamedTable() {}

  static void create(XSSFSheet sheet, CellRangeAddress area, String name, BlockLayout block) {
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(area.getFirstRow(), area.getFirstColumn()),
                new CellReference(area.getLastRow(), area.getLastColumn()),
                SpreadsheetVersion.EXCEL2007));
    table.setName(name);
    table.setDisplayName(name);
    CTTable xml = table.getCTTable();
    if (block.table().hasFilter()) {
      xml.addNewAutoFilter().setRef(area.formatAsString());
    }
    List<String> headers = block.headers();
    for (int column = 0; column < headers.size(); column++) {
      xml.getTableColumns().getTableColumnArray(column).setName(headers.get(column));
    }
    bands(xml.addNewTableStyleInfo());
  }

  private static void bands(CTTableStyleInfo style) {
    style.setName(STYLE);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Value;

/**
 * Links from figures to the first of the rows they are counted from, in whichever sheet of the
 * table that stands. A link cannot filter: words beside it say what to filter by.
 */
final class RowLinks {

  private final XSSFWorkbook workbook;
  private final Layouts layouts;
  private final Map<String, List<RowSearch>> byTable = new LinkedHashMap<>();

  private RowLinks(XSSFWorkbook workbook, Layouts layouts) {
    this.workbook = workbook;
    this.layouts = layouts;
  }

  /** Adds those of a whole workbook; each table they lead to is looked through once. */
  static void add(XSSFWorkbook workbook, Layouts layouts) {
    RowLinks links = new RowLinks(workbook, layouts);
    layouts.blocks().forEach(links::collect);
    links.byTable.forEach(links::find);
  }

  private void collect(BlockLayout block) {
    block.eachBesideFigures(
        Value.RowLink.class,
        (row, column, link) -> {
          List<String> cells =
              List.of(reference(row, column), reference(row, block.column(link.from())));
          byTable
              .computeIfAbsent(link.table(), t -> new ArrayList<>())
              .add(new RowSearch(block.first().sheetName(), cells, link));
        });
  }

  private void find(String table, List<RowSearch> searches) {
    BlockLayout target = layouts.table(table);
    RowSearch.all(target, searches).forEach((search, row) -> link(search, address(target, row)));
  }

  /** The place of one of the table's rows, counted from 0. */
  private static Optional<String> address(BlockLayout target, long row) {
    long left = row;
    for (SheetPart part : target.parts()) {
      if (left < part.rows()) {
        String sheet = part.sheetName().replace("'", "''");
        return Optional.of("'" + sheet + "'!" + reference(part.firstRow() + (int) left, 0));
      }
      left -= part.rows();
    }
    return Optional.empty();
  }

  private void link(RowSearch search, Optional<String> address) {
    address.ifPresent(to -> search.cells().forEach(cell -> link(search.sheet(), cell, to)));
  }

  private void link(String sheet, String cell, String address) {
    XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    hyperlink.setAddress(address);
    hyperlink.setCellReference(cell);
    workbook.getSheet(sheet).addHyperlink(hyperlink);
  }

  private static String reference(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}

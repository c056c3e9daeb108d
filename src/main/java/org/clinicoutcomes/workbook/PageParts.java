package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;

/** Lays pages out over sheets: one sheet a page, its blocks under each other. */
final class PageParts {

  private final BlockParts.Names names =
      new BlockParts.Names(UniqueNames.ofSheets(), UniqueNames.ofTables());
  private final Report report;
  private final int rowsInSheet;

  PageParts(Report report, int rowsInSheet) {
    this.report = report;
    this.rowsInSheet = rowsInSheet;
  }

  /** Where one page goes. */
  PageLayout of(Page page) {
    List<Integer> widths = widths(page);
    int printedOfPage =
        page.tables().stream().mapToInt(BlockLayout::printedColumns).max().orElse(0);
    BlockParts parts = new BlockParts(page.title(), report.back(page), names, rowsInSheet);
    List<BlockLayout> blocks = new ArrayList<>();
    int top = 0;
    for (Block block : page.blocks()) {
      boolean isLast = blocks.size() == page.blocks().size() - 1;
      int printed = printed(block, printedOfPage);
      int width = widths.subList(0, printed).stream().mapToInt(Integer::intValue).sum();
      Block headed = top == 0 ? block.under(heading(page)) : block;
      blocks.add(BlockLayout.of(block, widths, printed, parts.of(headed, top, width, isLast)));
      top = blocks.get(blocks.size() - 1).next();
    }
    return new PageLayout(page.title(), widths, blocks);
  }

  /** The name of a sheet that is no page's. */
  String furtherSheet(String wanted) {
    return names.sheets().claim(wanted);
  }

  /** A page without a table is the report's cover, and headed by its title. */
  private String heading(Page page) {
    String own = page.blocks().get(0).heading();
    if (!own.isEmpty()) {
      return own;
    }
    return page.tables().isEmpty() ? report.title() : page.title();
  }

  /** The widest that any of the page's tables asks for each column. */
  private static List<Integer> widths(Page page) {
    List<List<Integer>> wanted = page.tables().stream().map(ColumnWidths::of).toList();
    int columns = wanted.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .map(
            column ->
                wanted.stream()
                    .filter(widths -> column < widths.size())
                    .mapToInt(widths -> widths.get(column))
                    .max()
                    .orElse(0))
        .boxed()
        .toList();
  }

  /** All of the page's, unless columns that prove the block's own figures stand among them. */
  private static int printed(Block block, int printedOfPage) {
    Table table = BlockLayout.tableOf(block);
    int own = BlockLayout.printedColumns(table);
    return own < table.columns().size() ? own : printedOfPage;
  }
}

package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Charts;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;

/** Lays pages out over sheets: one sheet a page, its blocks under each other. */
final class PageParts {

  private static final Set<Format> HOLD_WORDS =
      EnumSet.of(Format.TEXT, Format.CODE, Format.PROSE, Format.IDENTIFIER);

  /** More rows than a page of paper holds. */
  private static final long MORE_THAN_A_PAGE = 40;

  /** More rows than anybody reads on paper. */
  private static final long LONG_TABLE = 200;

  private static final String ON_PAPER =
      "On paper: this first page. To print more, select it and print the selection.";

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
    boolean isOnePage = isOnePage(page);
    PaperColumns columns = isOnePage ? columns(page).first() : columns(page);
    BlockParts parts = new BlockParts(page.title(), report.back(page), names, rowsInSheet);
    List<BlockLayout> blocks = new ArrayList<>();
    int top = 0;
    for (Block block : isOnePage ? withNote(page) : page.blocks()) {
      boolean isLast = blocks.size() == page.blocks().size() - 1;
      Block headed = top == 0 ? block.under(heading(page)) : block;
      int printed = printed(block, columns.printed());
      int width = top == 0 ? columns.line(printed) : columns.wordsWidth(printed);
      blocks.add(
          BlockLayout.of(block, columns.widths(), printed, parts.of(headed, top, width, isLast)));
      top = blocks.get(blocks.size() - 1).next();
    }
    return new PageLayout(page.title(), isOnePage, columns, blocks);
  }

  private static boolean isOnePage(Page page) {
    return switch (page.printout()) {
      case USUAL -> rowsOfLastTable(page) > LONG_TABLE || isEmpty(page);
      case ONE_PAGE -> true;
      case WHOLE -> isEmpty(page);
    };
  }

  /** Headers of tables without rows are no reason to fill further paper. */
  private static boolean isEmpty(Page page) {
    return page.tables().stream().allMatch(table -> table.rowCount() == 0);
  }

  private static long rowsOfLastTable(Page page) {
    List<Table> tables = page.tables();
    return tables.isEmpty() ? 0 : tables.get(tables.size() - 1).rowCount();
  }

  /** Whoever prints a longer table is told of what is left out. */
  private static List<Block> withNote(Page page) {
    if (rowsOfLastTable(page) <= MORE_THAN_A_PAGE) {
      return page.blocks();
    }
    List<Block> blocks = new ArrayList<>(page.blocks());
    Block first = blocks.get(0);
    List<String> sentences = new ArrayList<>(first.sentences());
    sentences.add(ON_PAPER);
    blocks.set(0, new Block(first.heading(), sentences, first.table(), first.charts()));
    return blocks;
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

  /** Every column as wide as all of the page's tables ask for, and as paper lets it be. */
  private static PaperColumns columns(Page page) {
    List<ColumnRange> ranges = new ArrayList<>();
    int printed = 0;
    for (Table table : page.tables()) {
      List<ColumnRange> asked = ColumnWidths.of(table);
      for (int column = 0; column < asked.size(); column++) {
        if (column < ranges.size()) {
          ranges.set(column, ranges.get(column).and(asked.get(column)));
        } else {
          ranges.add(asked.get(column));
        }
      }
      printed = Math.max(printed, BlockLayout.printedColumns(table));
    }
    int beside = beside(page);
    boolean isForScreen =
        page.tables().stream().anyMatch(table -> BlockLayout.printedColumns(table) == 0);
    return PaperColumns.of(ranges, printed, naming(page), beside, beside > 0 || isForScreen);
  }

  /** All of the page's, unless columns that prove the block's own figures stand among them. */
  private static int printed(Block block, int printedOfPage) {
    Table table = BlockLayout.tableOf(block);
    int own = BlockLayout.printedColumns(table);
    return own < table.columns().size() ? own : printedOfPage;
  }

  /** The columns of the last table that hold words, from the first on, and the one after them. */
  private static int naming(Page page) {
    if (page.tables().isEmpty()) {
      return 0;
    }
    List<Column> columns = page.tables().get(page.tables().size() - 1).columns();
    boolean isAfterWords = false;
    for (int column = 0; column < columns.size(); column++) {
      boolean holdsWords = HOLD_WORDS.contains(columns.get(column).format());
      if (isAfterWords && !holdsWords) {
        return column + 1;
      }
      isAfterWords |= holdsWords;
    }
    return columns.size();
  }

  private static int beside(Page page) {
    boolean hasAny =
        page.blocks().stream().anyMatch(block -> block.charts().place() == Charts.Place.BESIDE);
    return hasAny ? ChartGrid.CHARACTERS_BESIDE : 0;
  }
}

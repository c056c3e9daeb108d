package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a page goes: its blocks under each other in its first sheet, and in further sheets what is
 * left of the last block.
 *
 * @param title the page's title
 * @param isOnePage whether on paper it is one page
 * @param columns those of all its tables
 * @param blocks at least one
 */
record PageLayout(String title, boolean isOnePage, PaperColumns columns, List<BlockLayout> blocks) {

  PageLayout {
    blocks = List.copyOf(blocks);
  }

  /** A block in a sheet. */
  record Placed(BlockLayout block, SheetPart part) {}

  /** The name of the first of its sheets. */
  String firstSheet() {
    return blocks.get(0).first().sheetName();
  }

  /** What stands in each of its sheets, from top to bottom. */
  List<List<Placed>> sheets() {
    List<List<Placed>> sheets = new ArrayList<>();
    sheets.add(blocks.stream().map(block -> new Placed(block, block.first())).toList());
    BlockLayout last = blocks.get(blocks.size() - 1);
    last.parts().stream().skip(1).forEach(part -> sheets.add(List.of(new Placed(last, part))));
    return sheets;
  }
}

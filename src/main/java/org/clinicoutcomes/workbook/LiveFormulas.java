package org.clinicoutcomes.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.clinicoutcomes.report.Value;

/** Puts cells into the formulas that pages write: what {@link Value.Formula} calls them by. */
final class LiveFormulas {

  private static final Pattern PLACE = Pattern.compile("\\{(?:([^|}]+)\\|)?([^}]+)}|\\[([^]]+)]");

  private final Layouts layouts;

  LiveFormulas(Layouts layouts) {
    this.layouts = layouts;
  }

  /** The formula of a cell in one row of a block. */
  String of(Value.Formula formula, BlockLayout block, int row) {
    if (formula.table().isEmpty()) {
      return replaced(formula.template(), block, row, block, block.first());
    }
    BlockLayout counted = layouts.table(formula.table());
    return counted.parts().stream()
        .map(part -> replaced(formula.template(), block, row, counted, part))
        .collect(Collectors.joining("+"));
  }

  private String replaced(
      String template, BlockLayout block, int row, BlockLayout counted, SheetPart part) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(reference(place, block, row, counted, part)));
  }

  /** All cells of a column; the only one by its place, which is no list to a formula. */
  private static String cells(BlockLayout of, int column) {
    SheetPart part = of.first();
    return of.table().rowCount() == 1
        ? new CellReference(part.sheetName(), part.firstRow(), column, true, true).formatAsString()
        : of.reference(part, column);
  }

  private String reference(
      MatchResult place, BlockLayout block, int row, BlockLayout counted, SheetPart part) {
    if (place.group(3) != null) {
      int column = block.column(place.group(3));
      return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
    }
    if (place.group(1) != null) {
      BlockLayout other = layouts.table(place.group(1));
      return cells(other, other.column(place.group(2)));
    }
    return counted.reference(part, counted.column(place.group(2)));
  }
}

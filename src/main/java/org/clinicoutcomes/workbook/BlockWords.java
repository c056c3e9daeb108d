package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.clinicoutcomes.workbook.PageLayout.Placed;

/** Writes the words of a block: its heading, its sentences and the header of its table. */
final class BlockWords {

  private static final String BACK = "Back to ";

  private final Looks looks;
  private final UnaryOperator<String> asWritten;

  private BlockWords(Looks looks, UnaryOperator<String> asWritten) {
    this.looks = looks;
    this.asWritten = asWritten;
  }

  /** Of the block at the top of a sheet, written before streaming begins. */
  static BlockWords inFrame(Looks looks) {
    return new BlockWords(looks, text -> CellText.escaped(CellText.clean(text)));
  }

  /** Of blocks further down, written when the rows above them are: {@link CellXml} escapes them. */
  static BlockWords streamed(Looks looks) {
    return new BlockWords(looks, CellText::clean);
  }

  void write(Sheet sheet, Placed placed) {
    lead(sheet, placed.part());
    if (placed.block().hasTable()) {
      header(sheet.createRow(placed.part().headerRow()), placed.block());
    }
  }

  private void lead(Sheet sheet, SheetPart part) {
    int at = part.top();
    if (at > 0) {
      sheet.createRow(at - 1).setHeightInPoints(RowHeight.BETWEEN);
    }
    if (!part.lead().back().isEmpty()) {
      line(sheet.createRow(at++), BACK + part.lead().back(), Look.LINK);
    }
    for (String line : part.lead().heading()) {
      Look look = part.top() == 0 ? Look.HEADING : Look.SUBHEADING;
      line(sheet.createRow(at++), line, look).setHeightInPoints(RowHeight.HEADING);
    }
    for (List<String> sentence : part.lead().sentences()) {
      Look look = part.top() == 0 ? Look.SENTENCE : Look.WHOLE_SENTENCE;
      line(sheet.createRow(at++), sentence.get(0), look)
          .setHeightInPoints(RowHeight.ofSentence(part.lead().linesInCell(sentence)));
      for (String rest : sentence.subList(1, sentence.size())) {
        line(sheet.createRow(at++), rest, Look.SENTENCE).setHeightInPoints(RowHeight.ofLine());
      }
    }
  }

  private Row line(Row row, String text, Look look) {
    cell(row, 0, asWritten.apply(text), look);
    return row;
  }

  private void header(Row row, BlockLayout block) {
    for (int column = 0; column < block.headers().size(); column++) {
      Look look = Look.ofHeader(block.columns().get(column));
      cell(row, column, block.headers().get(column), look);
    }
    row.setHeightInPoints(RowHeight.ofHeader(block));
  }

  private void cell(Row row, int column, String text, Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(text);
  }
}

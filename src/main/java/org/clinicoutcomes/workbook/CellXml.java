package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/**
 * The XML of streamed cells: words by their number where they repeat, and else inline; numbers in
 * digits that do not depend on the JDK.
 *
 * <p>POI's own writes {@link Double#toString(double)}, which changed in JDK 19, leaves "_x0041_"
 * unescaped, and works out every cell's reference anew.
 */
final class CellXml extends SheetDataWriter {

  private static final String SPACE = " xml:space=\"preserve\"";

  /** A column of so many different texts holds hardly two alike: the rest of them stay inline. */
  private static final int SHARED_OF_A_COLUMN = 500;

  private final List<String> letters = new ArrayList<>();
  private final StringBuilder xml = new StringBuilder();

  private final int[] sharedOfColumn = new int[SpreadsheetVersion.EXCEL2007.getMaxColumns()];

  private final WrittenRow written = new WrittenRow();
  private @Nullable SharedTexts shared;
  private @Nullable String sheet;

  CellXml() throws IOException {}

  @Override
  public void writeRow(int number, SXSSFRow row) throws IOException {
    written.clear();
    StreamingWorkbook book = (StreamingWorkbook) row.getSheet().getWorkbook();
    shared = book.sharedTexts();
    super.writeRow(number, row);
    sheet = sheet == null ? row.getSheet().getSheetName() : sheet;
    book.written(sheet, number, written);
  }

  @Override
  public void writeCell(int column, @Nullable Cell cell) throws IOException {
    if (cell == null) {
      return;
    }
    xml.setLength(0);
    xml.append("<c r=\"").append(letters(column)).append(cell.getRowIndex() + 1);
    xml.append("\" s=\"").append(cell.getCellStyle().getIndex());
    content(cell);
  }

  private void content(Cell cell) throws IOException {
    CellType type = cell.getCellType();
    if (type == CellType.STRING) {
      String text = cell.getStringCellValue();
      written.put(cell.getColumnIndex(), text);
      text(cell.getColumnIndex(), CellText.escaped(text));
    } else if (type == CellType.NUMERIC) {
      xml.append("\"><v>").append(number(cell)).append("</v></c>");
    } else if (type == CellType.FORMULA) {
      formula(cell);
    } else {
      xml.append("\"/>");
    }
    _out.append(xml);
  }

  private void text(int column, String text) throws IOException {
    int number = numberOf(column, text);
    if (number >= 0) {
      xml.append("\" t=\"s\"><v>").append(number).append("</v></c>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t").append(keepsSpace(text) ? SPACE : "").append('>');
      words(text);
      xml.append("</t></is></c>");
    }
  }

  /** Negative where the text is to stand in its cell. */
  private int numberOf(int column, String text) {
    SharedTexts texts = Objects.requireNonNull(shared);
    int number = texts.numberOf(text);
    if (number < 0 && sharedOfColumn[column] < SHARED_OF_A_COLUMN && isPlain(text)) {
      sharedOfColumn[column]++;
      return texts.add(text);
    }
    return number;
  }

  /** The formula with its value, so that nobody has to calculate before reading. */
  private void formula(Cell cell) throws IOException {
    boolean isText = cell.getCachedFormulaResultType() == CellType.STRING;
    xml.append(isText ? "\" t=\"str\"><f>" : "\"><f>");
    words(cell.getCellFormula());
    xml.append("</f><v>");
    if (isText) {
      words(cell.getStringCellValue());
      written.put(cell.getColumnIndex(), cell.getStringCellValue());
    } else {
      xml.append(number(cell));
    }
    xml.append("</v></c>");
  }

  private String number(Cell cell) {
    String digits = NumberText.of(cell.getNumericCellValue());
    written.put(cell.getColumnIndex(), digits);
    return digits;
  }

  private void words(String text) throws IOException {
    if (isPlain(text)) {
      xml.append(text);
    } else {
      _out.append(xml);
      outputEscapedString(text);
      xml.setLength(0);
    }
  }

  /** Spaces at either end of an element's text are lost unless the element says otherwise. */
  private static boolean keepsSpace(String text) {
    return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
  }

  private static boolean isPlain(String text) {
    for (int unit = 0; unit < text.length(); unit++) {
      if (!isPlain(text.charAt(unit))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char unit) {
    return unit >= ' ' && unit < 0x7F && unit != '<' && unit != '>' && unit != '&' && unit != '"';
  }

  private String letters(int column) {
    while (letters.size() <= column) {
      letters.add(CellReference.convertNumToColString(letters.size()));
    }
    return letters.get(column);
  }
}

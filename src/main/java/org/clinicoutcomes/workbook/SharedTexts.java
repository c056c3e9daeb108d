package org.clinicoutcomes.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Words that stand once in the file, and in many cells by their number: a spreadsheet opens a long
 * sheet of "improved" and "no final score" in two thirds of the time that it takes with the words
 * in each cell.
 *
 * <p>How many there are is bounded, so that identifiers, which hardly repeat, do not fill the
 * memory.
 */
final class SharedTexts {

  private static final int MOST = 20_000;
  private static final int LONGEST = 100;
  private static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final SharedStringsTable file;

  SharedTexts(SharedStringsTable file) {
    this.file = file;
  }

  /** The number of a text that already stands in the file, negative if it does not. */
  int numberOf(String text) {
    return numbers.getOrDefault(text, NONE);
  }

  /** Puts a text of plain characters into the file: its number, negative if there is no room. */
  int add(String text) {
    if (numbers.size() == MOST || text.length() > LONGEST) {
      return NONE;
    }
    int number = file.addSharedStringItem(new XSSFRichTextString(text));
    numbers.put(text, number);
    return number;
  }
}

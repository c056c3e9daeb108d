package org.clinicoutcomes.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clinicoutcomes.report.Column;

/**
 * Names as Excel accepts them: allowed characters only, not too long, and no two alike, capitals or
 * not. A name claimed again gets a number: "Patients", "Patients 2". Excel repairs, with a prompt,
 * a workbook that breaks these rules.
 */
final class UniqueNames {

  private static final int SHEET_LENGTH = 31;
  private static final int NAME_LENGTH = 255;

  /** Excel keeps the name "History" for itself. */
  private static final Pattern RESERVED_SHEET = Pattern.compile("(?i)history");

  /** Names that read as a cell, such as "Q1", "R2C3" or "C". */
  private static final Pattern CELL =
      Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*");

  private final Set<String> taken = new HashSet<>();
  private final UnaryOperator<String> valid;
  private final String separator;
  private final int longest;

  private UniqueNames(UnaryOperator<String> valid, String separator, int longest) {
    this.valid = valid;
    this.separator = separator;
    this.longest = longest;
  }

  /** Names of the sheets of one workbook. */
  static UniqueNames ofSheets() {
    return new UniqueNames(UniqueNames::sheet, " ", SHEET_LENGTH);
  }

  /** Names of the tables of one workbook. */
  static UniqueNames ofTables() {
    return new UniqueNames(UniqueNames::table, "_", NAME_LENGTH);
  }

  /** Names of ranges of one workbook; each has a dot, which a table's never has. */
  static UniqueNames ofRanges() {
    return new UniqueNames(UniqueNames::range, "_", NAME_LENGTH);
  }

  /** Headers of one table. */
  static List<String> ofColumns(List<Column> columns) {
    UniqueNames names = new UniqueNames(UniqueNames::column, " ", NAME_LENGTH);
    return columns.stream().map(column -> names.claim(column.title())).toList();
  }

  /** The wanted name, or the nearest valid one that is still free. */
  String claim(String wanted) {
    String name = valid.apply(wanted);
    String candidate = valid.apply(CellText.cut(name, longest));
    for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
      String suffix = separator + number;
      candidate = CellText.cut(name, longest - suffix.length()).strip() + suffix;
    }
    return candidate;
  }

  private static String sheet(String wanted) {
    String name = line(wanted).replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^[' ]+|[' ]+$", "");
    return RESERVED_SHEET.matcher(name).matches() || name.isEmpty() ? name + "_" : name;
  }

  private static String table(String wanted) {
    String name = wanted.replaceAll("[^A-Za-z0-9_]", "_");
    boolean starts = name.matches("[A-Za-z_].*");
    return starts && !CELL.matcher(name).matches() ? name : "_" + name;
  }

  private static String range(String wanted) {
    String name = wanted.replaceAll("[^A-Za-z0-9_.]", "_");
    return name.matches("[A-Za-z_].*") ? name : "_" + name;
  }

  /** In a header, "_x0041_" would be read as an escaped letter, in the table's part only. */
  private static String column(String wanted) {
    String name = line(wanted).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", " ");
    return name.isEmpty() ? "Column" : name;
  }

  private static String line(String text) {
    return CellText.clean(text).replaceAll("\\s+", " ").strip();
  }
}

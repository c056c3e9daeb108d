package org.clinicoutcomes.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Tells a table from a note, where a name ends in {@code .txt}: two lines in a row have the same
 * number, two at least, of one mark that parts fields. In prose a blank follows such a mark. What
 * is packed and damaged where one would look may be a table.
 */
final class TextTable {

  private static final int LOOKED_AT = 1 << 14;
  private static final int FEWEST = 2;
  private static final Pattern NUL = Pattern.compile("\0"); // every other byte of UTF-16
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("\t"),
          Pattern.compile(";(?! )"),
          Pattern.compile("\\|(?! )"),
          Pattern.compile(",(?! )"));

  private TextTable() {}

  /** Whether the file reads like a table; one that cannot be read does not. */
  static boolean is(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return FileNames.isPacked(InventoryScan.name(file)) ? isPacked(bytes) : isIn(bytes);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isPacked(InputStream bytes) throws IOException {
    try (InputStream unpacked = new GZIPInputStream(bytes)) {
      return isInOrDamaged(unpacked);
    }
  }

  private static boolean isInOrDamaged(InputStream unpacked) {
    try {
      return isIn(unpacked);
    } catch (IOException damaged) {
      return true;
    }
  }

  private static boolean isIn(InputStream text) throws IOException {
    String beginning = new String(text.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
    List<String> lines = NUL.matcher(beginning).replaceAll("").lines().toList();
    return MARKS.stream().anyMatch(mark -> parts(mark, lines));
  }

  private static boolean parts(Pattern mark, List<String> lines) {
    long before = 0;
    for (String line : lines) {
      long marks = mark.matcher(line).results().count();
      if (marks >= FEWEST && marks == before) {
        return true;
      }
      before = marks;
    }
    return false;
  }
}

package org.clinicoutcomes.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows by its first bytes a file that holds no table of text, whatever its name says. */
public final class StrangeContent {

  private static final String EXPORT = " Export the table as CSV.";
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    begins("PK\u0003\u0004", "is a zip file or a spreadsheet (xlsx), not text." + EXPORT);
    begins("\u00D0\u00CF\u0011\u00E0", "is an old spreadsheet (xls), not text." + EXPORT);
    begins("\u001F\u008B", "is packed: give it a name that ends in .gz.");
    begins("\u0089PNG", "is an image, not text.");
    begins("\u00FF\u00D8\u00FF", "is an image, not text.");
    begins("GIF8", "is an image, not text.");
    begins("%PDF", "is a PDF, not a table of text." + EXPORT);
    begins("{\\rtf", "is a word processor's document, not a table." + EXPORT);
    begins("7z\u00BC\u00AF", "is packed (7z): unpack it.");
    begins("Rar!", "is packed (rar): unpack it.");
    begins("BZh", "is packed (bzip2): unpack it.");
    begins("SQLite format 3", "is a database, not a table of text." + EXPORT);
    begins("PAR1", "is a Parquet file, not text." + EXPORT);
    begins("\u0000\u0000\u00FE\u00FF", "is in UTF-32: export it in UTF-8.");
  }

  private static final Map<String, String> MARKUP =
      Map.of(
          "<!doctype html", "is a web page, perhaps a login or error page, not a table." + EXPORT,
          "<html", "is a web page, perhaps a login or error page, not a table." + EXPORT,
          "<table", "is a web page's table, not CSV." + EXPORT,
          "<?xml", "is XML, not a table of text." + EXPORT,
          "{\"", "is JSON, not a table of text." + EXPORT,
          "[{", "is JSON, not a table of text." + EXPORT);

  private static final int LOOKED_AT = 4096;

  private StrangeContent() {}

  private static void begins(String with, String words) {
    BEGINNINGS.put(with, words);
  }

  /** What the content is, as the rest of a sentence that begins with the file; null for text. */
  public static @Nullable String words(byte[] head) {
    String text =
        new String(head, 0, Math.min(head.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    String markup = text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    String folded = markup.substring(0, Math.min(markup.length(), 20)).toLowerCase(Locale.ROOT);
    String known = of(BEGINNINGS, text);
    known = known == null ? of(MARKUP, folded) : known;
    return known == null && hasManyNuls(text)
        ? "is no text, or UTF-16 without a byte-order mark: export it in UTF-8."
        : known;
  }

  private static @Nullable String of(Map<String, String> beginnings, String text) {
    return beginnings.entrySet().stream()
        .filter(beginning -> text.startsWith(beginning.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** A text has none; some systems leave blocks of them at its end. */
  private static boolean hasManyNuls(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    return text.substring(0, end).chars().filter(c -> c == 0).count() * 10 > end * 3L;
  }
}

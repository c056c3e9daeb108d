package org.clinicoutcomes.validity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What cells say in words. */
final class Texts {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> shared;

  Texts(Book book) {
    shared =
        book.has("xl/sharedStrings.xml")
            ? Book.under(book.root("xl/sharedStrings.xml"), "si").stream()
                .map(Texts::words)
                .toList()
            : List.of();
  }

  /** How many texts cells share. */
  int sharedTexts() {
    return shared.size();
  }

  /** What one cell says; empty where it holds a number or nothing. */
  String of(Element cell) {
    return switch (cell.getAttribute("t")) {
      case "s" -> shared.get(Integer.parseInt(Book.under(cell, "v").get(0).getTextContent()));
      case "inlineStr" -> words(cell);
      default -> "";
    };
  }

  private static String words(Element within) {
    StringBuilder words = new StringBuilder();
    Book.all(within, "t").forEach(text -> words.append(unescaped(text.getTextContent())));
    return words.toString();
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}

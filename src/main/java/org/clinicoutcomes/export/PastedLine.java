package org.clinicoutcomes.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of {@code mapping.yaml} as a sentence offers them, ready to paste. */
public final class PastedLine {

  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{Mn}\\d _/.()+-]*[\\p{L}\\p{Mn}\\d_/.()+-])?");

  /** What YAML takes for something else than text. */
  private static final Pattern NO_TEXT =
      Pattern.compile("y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

  private static final int FIRST_PRINTED = ' ';
  private static final int LAST_ASCII = '~';
  private static final int FIRST_PRINTED_BEYOND = 0xA0;
  private static final int LONGEST_SHORT = 0xFFFF;

  private PastedLine() {}

  /** The rows with one of some words in a column. */
  public static String rows(FileKind kind, String header, Collection<String> words) {
    return "`rows: {" + kind.code() + ": {" + text(header) + ": " + list(words) + "}}`";
  }

  /** A header that is not used. */
  public static String ignore(FileKind kind, String header) {
    return ignore(kind, List.of(header));
  }

  /** Headers that are not used. */
  public static String ignore(FileKind kind, Collection<String> headers) {
    return "`ignore: {" + kind.code() + ": " + list(headers) + "}`";
  }

  /** The header of one of our columns. */
  public static String column(FileKind kind, String ours, String header) {
    return columns(kind, Map.of(ours, header));
  }

  /** The headers of some of our columns. */
  public static String columns(FileKind kind, Map<String, String> headers) {
    String all =
        headers.entrySet().stream()
            .map(each -> each.getKey() + ": " + text(each.getValue()))
            .collect(Collectors.joining(", "));
    return "`columns: {" + kind.code() + ": {" + all + "}}`";
  }

  /** A file of some kind. */
  public static String file(FileKind kind, String name) {
    return "`files: {" + kind.code() + ": [" + text(name) + "]}`";
  }

  /** A doubt that is accepted; without a place where it is one of the whole source. */
  public static String accepted(String doubt, String place, long most) {
    String at = place.isEmpty() ? "" : ", place: " + text(place);
    return "`accepted: [{doubt: " + doubt + at + ", most: " + most + "}]`";
  }

  /** Words or headers, each once as they are compared. */
  public static String list(Collection<String> words) {
    Set<String> met = new HashSet<>();
    return words.stream()
        .filter(word -> met.add(Spellings.key(word)))
        .map(PastedLine::text)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A text as YAML takes it for one, in quotes where it has to be. */
  public static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(each -> append(quoted, each));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int each) {
    if (each == '"' || each == '\\') {
      quoted.append('\\').append((char) each);
    } else if (isSeen(each)) {
      quoted.appendCodePoint(each);
    } else {
      String form = each > LONGEST_SHORT ? "\\U%08x" : "\\u%04x";
      quoted.append(String.format(Locale.ROOT, form, each));
    }
  }

  /** What nobody sees might be lost on the way, or ends a line. */
  private static boolean isSeen(int each) {
    if (each < FIRST_PRINTED_BEYOND) {
      return each >= FIRST_PRINTED && each <= LAST_ASCII;
    }
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}

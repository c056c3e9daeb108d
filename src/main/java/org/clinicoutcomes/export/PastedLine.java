package org.clinicoutcomes.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of {@code mapping.yaml} as a sentence offers them, ready to paste. */
public final class PastedLine {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\d _/.()+-]*");
  private static final List<String> NO_TEXT =
      List.of("yes", "no", "true", "false", "null", "on", "off");

  private PastedLine() {}

  /** The rows with one of some words in a column. */
  public static String rows(FileKind kind, String header, List<String> words) {
    String list = words.stream().map(PastedLine::text).collect(Collectors.joining(", "));
    return "`rows: {" + kind.code() + ": {" + text(header) + ": [" + list + "]}}`";
  }

  /** A header that is not used. */
  public static String ignore(FileKind kind, String header) {
    return "`ignore: {" + kind.code() + ": [" + text(header) + "]}`";
  }

  /** A text as YAML takes it for one, in quotes where it has to be. */
  public static String text(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && NO_TEXT.stream().noneMatch(text::equalsIgnoreCase);
    return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

package org.clinicoutcomes.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a document tells its reader to give.
 *
 * @param document its file's name
 * @param line on which it stands
 * @param text as it stands there, without a comment
 * @param exitCode what the document says that it ends with
 */
record DocumentedCommand(String document, int line, String text, int exitCode) {

  private static final Pattern COMMENT = Pattern.compile("\\s+# (?<says>.*)$");
  private static final Pattern ENDS = Pattern.compile("ends with (?<code>\\d)");

  /** A line; it ends with 0 unless a comment behind it says otherwise. */
  static DocumentedCommand of(String document, int line, String code) {
    Matcher comment = COMMENT.matcher(code);
    if (!comment.find()) {
      return new DocumentedCommand(document, line, code.strip(), 0);
    }
    Matcher ends = ENDS.matcher(comment.group("says"));
    int exitCode = ends.find() ? Integer.parseInt(ends.group("code")) : 0;
    return new DocumentedCommand(
        document, line, code.substring(0, comment.start()).strip(), exitCode);
  }

  /** The same, with the options that follow on another line. */
  DocumentedCommand and(String more) {
    return new DocumentedCommand(document, line, text + " " + more.strip(), exitCode);
  }

  /** Whether it shows what may be said, and is none to give. */
  boolean isSynopsis() {
    return text.contains("[--");
  }

  @Override
  public String toString() {
    return document + ", line " + line + ": " + text;
  }
}

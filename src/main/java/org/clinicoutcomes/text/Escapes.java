package org.clinicoutcomes.text;

/** Takes the backslashes out of quoted fields that stand before a quote or a backslash. */
final class Escapes {

  private final char delimiter;
  private final String text;
  private final StringBuilder doubled;
  private int at;

  Escapes(char delimiter, String text) {
    this.delimiter = delimiter;
    this.text = text;
    doubled = new StringBuilder(text.length() + 16);
  }

  /** The text with its quotes within quotes doubled. */
  String doubled() {
    boolean atFieldStart = true;
    while (at < text.length()) {
      char c = next();
      if (c == '"' && atFieldStart) {
        quoted();
      }
      atFieldStart = c == delimiter || c == '\n' || c == '\r';
    }
    return doubled.toString();
  }

  /** Goes on to the end of a quoted field, of which the first quote was taken. */
  private void quoted() {
    while (at < text.length()) {
      if (is('\\', at) && (is('"', at + 1) || is('\\', at + 1))) {
        doubled.append(is('"', ++at) ? "\"" : "");
        next();
      } else if (next() == '"') {
        if (!is('"', at)) {
          return;
        }
        next();
      }
    }
  }

  private boolean is(char wanted, int position) {
    return position < text.length() && text.charAt(position) == wanted;
  }

  private char next() {
    char c = text.charAt(at++);
    doubled.append(c);
    return c;
  }
}

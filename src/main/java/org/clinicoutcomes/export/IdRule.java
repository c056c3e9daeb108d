package org.clinicoutcomes.export;

/**
 * How the ids of some files are brought to one form, in which those of one patient are equal.
 *
 * @param way what is done
 * @param text what is stripped, for {@link Way#STRIP}; else empty
 */
public record IdRule(Way way, String text) {

  /** What is done to an id. */
  public enum Way {
    /** The zeros before its first number go, which keeps one digit. */
    STRIP_ZEROS,
    /** A beginning goes, or an ending where the id does not begin so; never the whole id. */
    STRIP,
    /** Letters are compared in lower case. */
    IGNORE_CASE,
    /** Blanks within it go. */
    STRIP_BLANKS
  }

  /** A rule that strips no text of its own. */
  public static IdRule of(Way way) {
    return new IdRule(way, "");
  }

  /** The rule that strips a beginning or ending. */
  public static IdRule strip(String text) {
    return new IdRule(Way.STRIP, text);
  }

  /** The rule in the words of {@code mapping.yaml}. */
  public String written() {
    return switch (way) {
      case STRIP_ZEROS -> "strip zeros";
      case STRIP -> "strip \"" + text + "\"";
      case IGNORE_CASE -> "ignore case";
      case STRIP_BLANKS -> "strip blanks";
    };
  }
}

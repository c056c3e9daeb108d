package org.clinicoutcomes.verify;

import java.util.Locale;

/** The kinds of things in which a report can differ from the one rebuilt. */
public enum Difference {
  PROGRAM_VERSION(true),
  INPUT(false),
  DEFINITIONS(true),
  SETTING(false),
  OUTPUT_FILE(false),
  CELL(false),
  WORKBOOK_PART(false),
  MANIFEST_VALUE(false);

  private final boolean isOneOfAKind;

  Difference(boolean isOneOfAKind) {
    this.isOneOfAKind = isOneOfAKind;
  }

  /** So many of them, in words. */
  String counted(long count) {
    String noun = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (isOneOfAKind) {
      return "the " + noun;
    }
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

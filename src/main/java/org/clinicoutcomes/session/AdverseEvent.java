package org.clinicoutcomes.session;

import org.jspecify.annotations.Nullable;

/**
 * One adverse event of a session.
 *
 * @param term a code of the vocabulary
 * @param severity a code; null where the export does not say
 * @param serious null where the export does not say
 */
public record AdverseEvent(String term, @Nullable String severity, @Nullable Boolean serious) {

  /** The code by which an export says that there was none. */
  public static final String NONE = "none";

  /** An event of which the export gives the term alone. */
  public static AdverseEvent of(String term) {
    return new AdverseEvent(term, null, null);
  }

  /** Whether the export says that it was serious: without a word it was not. */
  public boolean isSerious() {
    return Boolean.TRUE.equals(serious);
  }

  boolean isNone() {
    return term.equals(NONE);
  }
}

package org.clinicoutcomes.meaning;

import java.util.Collection;

/**
 * Words by which a header says that its column is not about the appointment of a row: about the
 * next one, a place, or what was done besides.
 */
public final class OtherSubjects {

  /** The list of them. */
  public static final String LIST = "appointment_header";

  /** The word of the list. */
  public static final String ELSEWHERE = "elsewhere";

  private final Phrases<String> words = new Phrases<>();

  public OtherSubjects(Collection<String> words) {
    words.forEach(each -> this.words.add(each, each));
  }

  /** Whether a header has one of them. */
  public boolean areIn(String header) {
    return !words.in(header).meanings().isEmpty();
  }
}

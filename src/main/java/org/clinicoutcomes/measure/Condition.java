package org.clinicoutcomes.measure;

import java.util.List;

/**
 * A condition that patients are treated for.
 *
 * @param key the code in exports and reports, such as {@code migraine}
 * @param name the name printed for readers
 * @param headlines ids of the measures that may be its headline, in order of preference; at least
 *     one, benefits only
 * @param citation why these are its headlines
 * @param groups names under which measures and rules speak of it and others at once
 */
public record Condition(
    String key, String name, List<String> headlines, String citation, List<String> groups) {

  /** A condition of no group. */
  public Condition(String key, String name, List<String> headlines, String citation) {
    this(key, name, headlines, citation, List.of());
  }

  public Condition {
    headlines = List.copyOf(headlines);
    groups = List.copyOf(groups);
    if (headlines.isEmpty()) {
      throw new IllegalArgumentException("a condition has at least one headline measure");
    }
  }
}

package org.clinicoutcomes.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A doubt that is still to be settled, as every run tells it until it is.
 *
 * @param doubt its code
 * @param place the file, or the file and the column; empty for the whole source
 * @param end {@code held} or {@code published}
 * @param words what is so, and what settles it
 */
public record OpenDoubt(String source, String doubt, String place, String end, String words) {

  /** The end of one whose source is published all the same. */
  private static final String PUBLISHED = "published";

  /** One of which {@link #fields()} were kept. */
  public static OpenDoubt of(Map<?, ?> fields) {
    return new OpenDoubt(
        text(fields, "source"),
        text(fields, "doubt"),
        text(fields, "place"),
        text(fields, "end"),
        text(fields, "words"));
  }

  private static String text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? text : "";
  }

  /** Its values by name, as plain text that outlives this program's version. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("source", source);
    fields.put("doubt", doubt);
    fields.put("place", place);
    fields.put("end", end);
    fields.put("words", words);
    return fields;
  }

  /** Whether its source is published all the same. */
  public boolean isPublished() {
    return end.equals(PUBLISHED);
  }

  /** A line that says whose it is. */
  public String line() {
    return source + ": " + words;
  }
}

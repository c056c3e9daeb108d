package org.clinicoutcomes.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clinicoutcomes.quality.Doubt;

/**
 * A doubt that is still to be settled, as every run tells it until it is.
 *
 * @param doubt its code
 * @param place the file, or the file and the column; empty for the whole source
 * @param end {@code held} or {@code published}
 * @param words what is so, and what settles it
 */
public record OpenDoubt(String source, String doubt, String place, String end, String words) {

  /** A doubt of a source. */
  public static OpenDoubt of(String source, Doubt doubt) {
    return new OpenDoubt(
        source, doubt.code().code(), doubt.place(), doubt.end().code(), doubt.words());
  }

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
    return end.equals(Doubt.End.PUBLISHED.code());
  }

  /** A line that says whose it is. */
  public String line() {
    return source + ": " + words;
  }
}

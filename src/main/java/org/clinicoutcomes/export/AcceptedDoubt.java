package org.clinicoutcomes.export;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A doubt that somebody has seen and accepts: it is silent until it grows.
 *
 * @param code of the doubt
 * @param place where it is, with {@code *} for any characters, as files are named by their dates;
 *     empty for the whole source
 * @param most up to how many patients, or rows where no patient can be named
 */
public record AcceptedDoubt(String code, String place, long most) {

  /** Whether it is about a doubt of this code, place and size. */
  public boolean covers(String ofCode, String at, long size) {
    return code.equals(ofCode) && size <= most && Pattern.matches(pattern(), at);
  }

  private String pattern() {
    return Arrays.stream(place.split("\\*+", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
  }
}

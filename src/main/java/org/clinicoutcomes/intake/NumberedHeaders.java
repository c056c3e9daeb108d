package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers that differ by a number alone, such as {@code phq9_1} to {@code phq9_9}. */
final class NumberedHeaders {

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final int LONGEST = 200;

  /**
   * What headers have in common.
   *
   * @param before what stands before the number
   * @param after what stands after it; empty where it does not matter
   */
  record Shape(String before, String after) implements Comparable<Shape> {
    @Override
    public int compareTo(Shape other) {
      int first = before.compareTo(other.before);
      return first == 0 ? after.compareTo(other.after) : first;
    }
  }

  private final Map<Shape, Map<Integer, List<Integer>>> whole = new TreeMap<>();
  private final Map<Shape, Map<Integer, List<Integer>>> beginnings = new TreeMap<>();

  /**
   * @param taken positions of headers that mean something else
   */
  NumberedHeaders(List<String> headers, Set<Integer> taken) {
    for (int position = 0; position < headers.size(); position++) {
      String header = headers.get(position);
      if (!taken.contains(position) && header.length() <= LONGEST) {
        add(header, position);
      }
    }
  }

  private void add(String header, int position) {
    Matcher number = NUMBER.matcher(header);
    while (number.find()) {
      String before = header.substring(0, number.start());
      String after = header.substring(number.end());
      int found = Integer.parseInt(number.group());
      put(whole, new Shape(before, after), found, position);
      put(beginnings, new Shape(before, ""), found, position);
    }
  }

  private static void put(
      Map<Shape, Map<Integer, List<Integer>>> all, Shape shape, int number, int position) {
    all.computeIfAbsent(shape, each -> new TreeMap<>())
        .computeIfAbsent(number, each -> new ArrayList<>())
        .add(position);
  }

  /** Positions by number of the headers that differ by the number alone, by what they share. */
  Map<Shape, Map<Integer, List<Integer>>> whole() {
    return whole;
  }

  /** The same of headers that begin alike, whatever follows the number. */
  Map<Shape, Map<Integer, List<Integer>>> beginnings() {
    return beginnings;
  }
}

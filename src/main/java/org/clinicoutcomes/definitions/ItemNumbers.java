package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of questions: in lists, in groups, and as keys. */
final class ItemNumbers {

  /** No questionnaire that a score of ours follows from has more questions. */
  static final int MOST = 99;

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

  private ItemNumbers() {}

  /** The different numbers of a list; none where there is no list. */
  static SortedSet<Integer> listed(@Nullable YamlValue value, int lowest, int highest) {
    SortedSet<Integer> numbers = new TreeSet<>();
    if (value != null) {
      for (YamlValue each : value.items("a list of numbers of questions")) {
        Integer number = Scalars.whole(each, lowest, highest);
        if (number != null && !numbers.add(number)) {
          each.isWrong("names " + number + " twice", "it once");
        }
      }
    }
    return numbers;
  }

  /** Groups of two questions or more; none is in two groups. */
  static List<SortedSet<Integer>> groups(YamlValue value, int highest) {
    List<SortedSet<Integer>> groups = new ArrayList<>();
    SortedSet<Integer> grouped = new TreeSet<>();
    for (YamlValue each : value.items("a list of groups of questions")) {
      SortedSet<Integer> group = listed(each, 1, highest);
      if (group.size() == 1) {
        each.isWrong("is a group of one question", "at least two");
      }
      group.stream()
          .filter(number -> !grouped.add(number))
          .forEach(number -> each.isWrong("has " + number + " of another group", "it once"));
      groups.add(group);
    }
    return groups;
  }

  /** Values by the number of their question; none where there is no mapping. */
  static SortedMap<Integer, YamlValue> entries(@Nullable YamlValue value, int highest) {
    SortedMap<Integer, YamlValue> entries = new TreeMap<>();
    if (value != null) {
      String expected = "a number of a question, from 1 to " + highest;
      value
          .entries("numbers of questions, each with its value")
          .forEach(
              (key, each) -> {
                if (NUMBER.matcher(key).matches() && Integer.parseInt(key) <= highest) {
                  entries.put(Integer.valueOf(key), each);
                } else {
                  each.isWrong("is no number of a question", expected);
                }
              });
    }
    return entries;
  }
}

package org.clinicoutcomes.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One question of a questionnaire.
 *
 * @param allowed what its answers may count, none below 0
 * @param words how answers are put in words
 * @param names what the question is called: its beginning, its subject, codes of other systems
 * @param askedIf the number of the question that must be answered above 0 for this one to be asked;
 *     0 where it always is
 */
public record Question(
    SortedSet<Integer> allowed,
    SortedMap<Integer, List<String>> words,
    List<String> names,
    int askedIf) {

  public Question {
    allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
    words =
        new TreeMap<>(
            words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))));
    names = List.copyOf(names);
  }
}

package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names by which measures speak of conditions: their keys, and groups of them.
 *
 * @param keys of all conditions
 * @param groups the keys of a group's conditions
 */
record ConditionNames(Set<String> keys, SortedMap<String, SortedSet<String>> groups) {

  /** The keys that references mean; a name of no condition and no group is a mistake. */
  List<String> expand(List<YamlValue> references) {
    Set<String> expanded = new LinkedHashSet<>();
    for (YamlValue reference : references) {
      String name = Scalars.text(reference);
      if (name != null) {
        expanded.addAll(expand(name, reference));
      }
    }
    return new ArrayList<>(expanded);
  }

  private Set<String> expand(String name, YamlValue reference) {
    if (keys.contains(name)) {
      return Set.of(name);
    }
    if (!groups.containsKey(name) && !reference.mistakes().hideEntriesOf(Kind.CONDITIONS)) {
      Set<String> known = new TreeSet<>(keys);
      known.addAll(groups.keySet());
      reference.isWrong(
          "names the unknown condition '"
              + Scalars.shortened(name)
              + "'"
              + Spelling.hint(name, known),
          "a condition or a group that is defined");
    }
    return groups.getOrDefault(name, new TreeSet<>());
  }
}

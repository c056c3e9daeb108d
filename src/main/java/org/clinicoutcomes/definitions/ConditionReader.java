package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Conditions from their entries, in two steps: measures name conditions, and conditions name
 * measures as their headlines.
 */
final class ConditionReader {

  private static final List<String> REQUIRED = List.of("name", "headlines", "citation");
  private static final List<String> OPTIONAL = List.of("groups");

  private final Map<String, Fields> conditions = new LinkedHashMap<>();
  private final SortedMap<String, SortedSet<String>> groups = new TreeMap<>();

  ConditionReader(Map<String, YamlValue> entries) {
    entries.forEach((key, entry) -> conditions.put(key, Fields.of(entry, REQUIRED, OPTIONAL)));
    conditions.forEach(this::addGroups);
  }

  private void addGroups(String condition, Fields fields) {
    for (YamlValue reference : fields.keys("groups", "a list of groups")) {
      String group = Scalars.text(reference);
      if (group != null && conditions.containsKey(group)) {
        reference.isWrong("names a group like the condition " + group, "another name");
      } else if (group != null) {
        groups.computeIfAbsent(group, name -> new TreeSet<>()).add(condition);
      }
    }
  }

  ConditionNames names() {
    return new ConditionNames(conditions.keySet(), groups);
  }

  /** The conditions that could be read, by key. */
  SortedMap<String, Condition> read(Defined<Measure> measures) {
    SortedMap<String, Condition> read = new TreeMap<>();
    conditions.forEach(
        (key, fields) -> {
          Condition condition = condition(key, fields, measures);
          if (condition != null) {
            read.put(key, condition);
          }
        });
    return read;
  }

  private static @Nullable Condition condition(
      String key, Fields fields, Defined<Measure> measures) {
    String name = fields.text("name");
    String citation = fields.text("citation");
    List<String> headlines = new ArrayList<>();
    for (YamlValue reference : fields.keys("headlines", "at least one measure")) {
      Measure measure = measures.named(reference);
      if (measure != null) {
        checkHeadline(reference, measure, key);
        headlines.add(measure.id());
      }
    }
    return name == null || citation == null || headlines.isEmpty()
        ? null
        : new Condition(key, name, headlines, citation, groups(fields));
  }

  private static List<String> groups(Fields fields) {
    return fields.keys("groups", "a list of groups").stream()
        .map(Scalars::text)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void checkHeadline(YamlValue reference, Measure measure, String condition) {
    if (!measure.isBenefit()) {
      reference.isWrong("has the harm " + measure.id() + " as a headline", "a benefit");
    }
    if (!measure.conditions().contains(condition)) {
      reference.isWrong(
          "has the headline " + measure.id() + ", which is not reported for " + condition,
          "a measure whose conditions include it");
    }
  }
}

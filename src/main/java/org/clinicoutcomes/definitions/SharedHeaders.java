package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Headers that a mapping names for several of our columns. A cell may hold more than one thing, as
 * the name of a product does; but not a patient's id beside another, nor one score both before and
 * after, nor what our own name of one column stands for beside another.
 */
final class SharedHeaders {

  /** Of our own names those whose cells may hold what another column is for too. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "drug", Set.of("route", "dose_mg", "dose_mg_per_kg", "appointment_type"),
          "appointment_type", Set.of("drug", "route", "purpose"),
          "purpose", Set.of("appointment_type"),
          "dose_mg", Set.of("dose_mg_per_kg"),
          "dose_mg_per_kg", Set.of("dose_mg"),
          "session_date", Set.of("session_time"),
          "score", Set.of("answer"),
          "answer", Set.of("score"),
          "instrument", Set.of("item"),
          "item", Set.of("instrument"));

  private final Map<String, List<String>> columns = new HashMap<>();

  /** The header; null where it cannot be that of two columns, which is a mistake. */
  @Nullable String apart(String column, @Nullable String header, YamlValue at) {
    if (header == null) {
      return null;
    }
    String key = Spellings.key(header);
    List<String> others = columns.computeIfAbsent(key, each -> new ArrayList<>());
    String other =
        others.stream().filter(each -> !mayShare(key, each, column)).findFirst().orElse(null);
    others.add(column);
    if (other != null) {
      at.isWrong(
          "is '" + Scalars.shortened(header) + "', which is the header of " + other + " too",
          "a header of its own for each");
      return null;
    }
    return header;
  }

  private static boolean mayShare(String key, String one, String two) {
    if (one.equals("patient_id") || two.equals("patient_id") || base(one).equals(base(two))) {
      return false;
    }
    return mayHold(key, one, two) && mayHold(key, two, one);
  }

  private static boolean mayHold(String key, String own, String other) {
    return !key.equals(Spellings.key(own))
        || other.endsWith(ExportColumns.DATE)
        || ALSO.getOrDefault(own, Set.of()).contains(other);
  }

  private static String base(String column) {
    for (String suffix : List.of(ExportColumns.BEFORE, ExportColumns.AFTER)) {
      if (column.endsWith(suffix)) {
        return column.substring(0, column.length() - suffix.length());
      }
    }
    return column;
  }
}

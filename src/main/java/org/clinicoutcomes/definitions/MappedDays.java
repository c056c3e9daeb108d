package org.clinicoutcomes.definitions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * When a mapping says that visits of scores files were: for each visit the days after a first date,
 * or the header of its own date.
 */
final class MappedDays {

  /** The key in the mapping. */
  static final String KEY = "days";

  private static final int MOST_DAYS = 3_660;

  private final Map<String, Integer> offsets = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private String first = "";

  private MappedDays() {}

  static Map<FileKind, VisitDays> read(@Nullable YamlValue value) {
    Map<FileKind, VisitDays> days = new EnumMap<>(FileKind.class);
    ByFileKind.of(value)
        .forEach(
            (kind, visits) -> {
              if (kind == FileKind.SCORES) {
                days.put(kind, new MappedDays().ofVisits(visits));
              } else {
                visits.isWrong("is no kind of file that has visits", FileKind.SCORES.code());
              }
            });
    return days;
  }

  private VisitDays ofVisits(YamlValue value) {
    Map<String, YamlValue> entries =
        value.entries("visits, each with its day or its date's header");
    YamlValue stated = entries.get(VisitDays.FIRST);
    if (stated != null) {
      String header = MappedHeaders.header(stated);
      first = header == null ? "" : header;
    }
    entries.forEach(
        (visit, at) -> {
          if (!visit.equals(VisitDays.FIRST) && isNew(visit, at)) {
            add(visit, at, stated != null);
          }
        });
    if (stated != null && offsets.isEmpty()) {
      stated.isWrong("has no visit that is counted from it", "one, such as Week 2: 14");
    }
    return new VisitDays(first, offsets, columns);
  }

  private boolean isNew(String visit, YamlValue at) {
    String key = Spellings.key(visit);
    if (key.isEmpty()) {
      at.isWrong("has no letter or digit", "a visit's name");
      return false;
    }
    String before = names.putIfAbsent(key, visit);
    if (before != null) {
      at.isWrong("is the visit '" + Scalars.shortened(before) + "' again", "it once");
    }
    return before == null;
  }

  private void add(String visit, YamlValue at, boolean isFirstStated) {
    ScalarNode scalar = at.scalar("days after the first date, or the header of the visit's date");
    if (scalar == null) {
      return;
    }
    if (!Tag.INT.equals(scalar.getTag()) && !Tag.FLOAT.equals(scalar.getTag())) {
      String header = MappedHeaders.header(at);
      columns.put(visit, header == null ? "" : header);
      return;
    }
    Integer days = Scalars.whole(at, -MOST_DAYS, MOST_DAYS);
    offsets.put(visit, days == null ? 0 : days);
    if (!isFirstStated) {
      at.isWrong(
          "counts days from no date",
          "the header of the first date beside it, as in first: Baseline date");
    }
  }
}

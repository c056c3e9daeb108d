package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/** The headers that a mapping names: of our columns, and of what is not to be used. */
final class MappedHeaders {

  private MappedHeaders() {}

  /** By kind, the header of each of our columns. */
  static Map<FileKind, Map<String, String>> columns(@Nullable YamlValue value, OurColumns ours) {
    Map<FileKind, Map<String, String>> columns = new EnumMap<>(FileKind.class);
    ByFileKind.of(value)
        .forEach(
            (kind, each) -> {
              SharedHeaders shared = new SharedHeaders();
              columns.put(
                  kind,
                  ours.read(kind, each, (column, at) -> shared.apart(column, header(at), at)));
            });
    return columns;
  }

  /**
   * By kind, the headers that are not used.
   *
   * @param columns the headers that are
   */
  static Map<FileKind, List<String>> ignored(
      @Nullable YamlValue value, Map<FileKind, Map<String, String>> columns) {
    Map<FileKind, List<String>> ignored = new EnumMap<>(FileKind.class);
    ByFileKind.of(value)
        .forEach(
            (kind, headers) -> {
              List<String> read = unused(headers, columns.getOrDefault(kind, Map.of()));
              if (!read.isEmpty()) {
                ignored.put(kind, read);
              }
            });
    return ignored;
  }

  private static List<String> unused(YamlValue headers, Map<String, String> columns) {
    Set<String> used = columns.values().stream().map(Spellings::key).collect(Collectors.toSet());
    List<String> ignored = new ArrayList<>();
    for (YamlValue each : headers.oneOrMore("a header of the files, or a list of them")) {
      String header = header(each);
      if (header != null && used.contains(Spellings.key(header))) {
        each.isWrong(
            "has '" + Scalars.shortened(header) + "', which stands in columns too",
            "it in columns or in ignore");
      } else if (header != null) {
        ignored.add(header);
      }
    }
    return ignored;
  }

  /** A header of the files; null where a mistake was reported. */
  static @Nullable String header(YamlValue at) {
    String header = Scalars.text(at);
    if (header != null && Spellings.key(header).isEmpty()) {
      at.isWrong(
          "is '" + Scalars.shortened(header) + "', of which nothing is compared",
          "a header with a letter or a digit");
      return null;
    }
    return header;
  }
}

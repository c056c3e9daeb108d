package org.clinicoutcomes.export;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mapping says of how rows are read, as one text: two mappings that mean the same have the
 * same, however they are written. What changes no row is left out: comments, accepted doubts, and
 * from when on the records are complete.
 */
final class RowMeaning {

  private RowMeaning() {}

  static String of(SourceMapping mapping) {
    List<Object> all =
        Stream.of(FileKind.values())
            .map(kind -> ofKind(mapping, kind))
            .collect(Collectors.toList());
    all.add(mapping.values().byList());
    all.add(mapping.patientIds().line());
    all.add(String.valueOf(mapping.timeZone()));
    all.add(mapping.otherMeasures());
    return text(all);
  }

  private static List<Object> ofKind(SourceMapping mapping, FileKind kind) {
    VisitDays days = mapping.days(kind);
    return List.of(
        mapping.files().getOrDefault(kind, List.of()),
        mapping.columns(kind),
        mapping.constants(kind),
        mapping.fileConstants(kind),
        mapping.ignored(kind),
        format(mapping.format(kind)),
        mapping.rows(kind).stream().map(of -> List.of(of.header(), of.words())).toList(),
        List.of(days.first(), days.offsets(), days.columns()));
  }

  private static List<Object> format(FileFormat format) {
    Stream<Object> stated =
        Stream.of(
                format.encoding(),
                format.delimiter(),
                format.dateOrder(),
                format.decimalMark(),
                format.escape(),
                format.ranges())
            .map(String::valueOf);
    return Stream.concat(stated, Stream.of(notTaken(format.notTaken()))).toList();
  }

  private static List<Object> notTaken(NotTaken codes) {
    Map<String, List<String>> byInstrument = new TreeMap<>();
    codes.byInstrument().forEach((instrument, of) -> byInstrument.put(instrument, sorted(of)));
    return List.of(sorted(codes.codes()), byInstrument);
  }

  private static List<String> sorted(List<String> codes) {
    return codes.stream().sorted().toList();
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, each) -> sorted.put(text(key), text(each)));
      return sorted.toString();
    }
    if (value instanceof Collection<?> all) {
      return all.stream().map(RowMeaning::text).collect(Collectors.joining(",", "[", "]"));
    }
    String text = value.toString();
    return text.length() + ":" + text; // else two texts might read as one
  }
}

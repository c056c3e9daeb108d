package org.clinicoutcomes.definitions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.RangeEnd;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** How a mapping says that files are written: for all kinds of file at once, or for each. */
final class MappedFormats {

  static final List<String> KEYS =
      List.of(
          "encoding", "delimiter", "escape", "decimal_mark", "date_format", "ranges", NotTaken.KEY);

  private static final Map<String, Character> DELIMITERS =
      Map.of(",", ',', ";", ';', "|", '|', "\t", '\t', "\\t", '\t', "tab", '\t');
  private static final Map<String, Character> DECIMAL_MARKS = Map.of(".", '.', ",", ',');

  private static final Map<String, Character> ESCAPES = Map.of("\\", '\\', "\"", '"');

  private MappedFormats() {}

  /** The format of each kind of which something is stated. */
  static Map<FileKind, FileFormat> read(Fields fields, WordLists lists) {
    var encodings = each(fields, "encoding", Encodings::read);
    var delimiters =
        each(fields, "delimiter", at -> mark(at, DELIMITERS, "one of \",\" \";\" \"|\" tab"));
    var decimalMarks =
        each(fields, "decimal_mark", at -> mark(at, DECIMAL_MARKS, "one of \".\" \",\""));
    var dateOrders = each(fields, "date_format", DateFormats::read);
    var escapes = each(fields, "escape", at -> mark(at, ESCAPES, "one of \"\\\\\" '\"'"));
    var ranges = each(fields, "ranges", MappedFormats::range);
    var notTaken = each(fields, NotTaken.KEY, new MappedNotTaken(lists)::read);
    Map<FileKind, FileFormat> formats = new EnumMap<>(FileKind.class);
    for (FileKind kind : FileKind.values()) {
      FileFormat format =
          new FileFormat(
              encodings.get(kind),
              delimiters.get(kind),
              dateOrders.get(kind),
              decimalMarks.get(kind),
              escapes.get(kind),
              ranges.get(kind),
              notTaken.getOrDefault(kind, NotTaken.NOTHING));
      if (!format.equals(FileFormat.UNSTATED)) {
        formats.put(kind, format);
      }
    }
    return formats;
  }

  private static <T> Map<FileKind, T> each(
      Fields fields, String key, Function<YamlValue, @Nullable T> reader) {
    Map<FileKind, T> read = new EnumMap<>(FileKind.class);
    ByFileKind.ofAll(fields.get(key))
        .forEach(
            (kind, value) -> {
              T meant = reader.apply(value);
              if (meant != null) {
                read.put(kind, meant);
              }
            });
    return read;
  }

  private static @Nullable RangeEnd range(YamlValue value) {
    String word = Scalars.word(value, List.of("lower", "higher"));
    return word == null ? null : RangeEnd.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Not as text, which would lose a tab with the other blanks. */
  private static @Nullable Character mark(
      YamlValue value, Map<String, Character> known, String expected) {
    ScalarNode scalar = value.scalar(expected);
    if (scalar == null) {
      return null;
    }
    Character mark = known.get(scalar.getValue());
    if (mark == null) {
      value.isWrong("is " + Scalars.quoted(scalar), expected);
    }
    return mark;
  }
}

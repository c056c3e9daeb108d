package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clinicoutcomes.export.FileKind;
import org.jspecify.annotations.Nullable;

/** Values that a mapping gives for each kind of file. */
final class ByFileKind {

  private static final List<String> CODES =
      Arrays.stream(FileKind.values()).map(FileKind::code).toList();
  private static final String EXPECTED = "kinds of file (" + String.join(", ", CODES) + ")";

  private ByFileKind() {}

  /** The value of each kind that has one; those of no kind are mistakes. */
  static Map<FileKind, YamlValue> of(@Nullable YamlValue value) {
    Map<FileKind, YamlValue> byKind = new EnumMap<>(FileKind.class);
    if (value != null) {
      value
          .entries(EXPECTED)
          .forEach((code, each) -> kind(code, each).ifPresent(kind -> byKind.put(kind, each)));
    }
    return byKind;
  }

  private static Optional<FileKind> kind(String code, YamlValue at) {
    Optional<FileKind> kind =
        Arrays.stream(FileKind.values()).filter(each -> each.code().equals(code)).findFirst();
    if (kind.isEmpty()) {
      at.isWrong(
          "is no kind of file" + Spelling.hint(code, CODES), "one of " + String.join(", ", CODES));
    }
    return kind;
  }

  /** The same where a single value holds for every kind. */
  static Map<FileKind, YamlValue> ofAll(@Nullable YamlValue value) {
    if (value == null || value.isMapping()) {
      return of(value);
    }
    Map<FileKind, YamlValue> byKind = new EnumMap<>(FileKind.class);
    for (FileKind kind : FileKind.values()) {
      byKind.put(kind, value);
    }
    return byKind;
  }
}

package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/** A closed list of codes and what each stands for; upper and lower case are the same. */
final class Codes<T> {

  private final Map<String, T> meanings;
  private final String action;

  Codes(Map<String, T> meanings) {
    this.meanings = new HashMap<>(meanings);
    this.action = "Use one of: " + String.join(", ", meanings.keySet().stream().sorted().toList());
  }

  /** Codes that stand for themselves. */
  static Codes<String> of(Collection<String> codes) {
    return new Codes<>(codes.stream().collect(Collectors.toMap(code -> code, code -> code)));
  }

  /** Codes for an enum's constants. */
  static <E extends Enum<E>> Codes<E> of(E[] constants, Function<E, String> code) {
    return new Codes<>(Arrays.stream(constants).collect(Collectors.toMap(code, each -> each)));
  }

  /** What the row's code stands for; where it is blank or unknown, the row is rejected. */
  T required(Row row, Column column, T otherwise) {
    if (row.text(column).isEmpty()) {
      row.missing(column);
    }
    return strict(row, column, otherwise);
  }

  /**
   * What the row's code stands for, or something else where it is blank. An unknown one rejects the
   * row although the column is optional, as it decides what the row means.
   */
  T strict(Row row, Column column, T otherwise) {
    String text = row.text(column);
    T meaning = text.isEmpty() ? null : known(row, column, text, Scope.ROW);
    return meaning == null ? otherwise : meaning;
  }

  /** What the row's code stands for, null where there is none; an unknown one is set aside. */
  @Nullable T optional(Row row, Column column) {
    String text = row.text(column);
    return Texts.isMissing(text) ? null : known(row, column, text, Scope.CELL);
  }

  /** A list of codes, {@code ;} between them; with an unknown one the cell is set aside whole. */
  List<T> list(Row row, Column column) {
    String text = row.text(column);
    if (Texts.isMissing(text)) {
      return List.of();
    }
    List<T> found = new ArrayList<>();
    for (String code : text.split(";", -1)) {
      T meaning = find(Texts.trim(code));
      if (meaning != null) {
        found.add(meaning);
      } else if (!Texts.isBlank(code)) {
        unknown(row, column, Scope.CELL, "has an unknown code in its list");
        return List.of();
      }
    }
    return found;
  }

  private @Nullable T known(Row row, Column column, String text, Scope scope) {
    T meaning = find(text);
    if (meaning == null) {
      unknown(row, column, scope, "is not a code of the list");
    }
    return meaning;
  }

  private void unknown(Row row, Column column, Scope scope, String message) {
    row.problem(column, scope, RejectCode.UNKNOWN_CODE, message, action + ".");
  }

  private @Nullable T find(String text) {
    T exact = meanings.get(text);
    return exact != null ? exact : meanings.get(text.toLowerCase(Locale.ROOT));
  }
}

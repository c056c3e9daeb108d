package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of codes and what each stands for; other spellings stand for the same. Case is the
 * same, and in spellings accents, blanks and punctuation too.
 */
final class Codes<T> {

  /** So many different texts are looked up once; an export writes few. */
  static final int REMEMBERED = 4096;

  private static final Pattern SEPARATOR = Pattern.compile("[;|\\n]");

  private final Map<String, T> meanings;
  private final Map<String, T> spelled = new HashMap<>();
  private final Map<String, Optional<T>> remembered = new HashMap<>();
  private final String action;
  private Function<String, @Nullable T> otherwise = text -> null;
  private Predicate<String> passedOver = text -> false;

  /**
   * @param spellings of codes; of those that are none of the list nothing is taken
   */
  Codes(Map<String, T> meanings, Map<String, List<String>> spellings) {
    this.meanings = new HashMap<>(meanings);
    this.action = "Use one of: " + String.join(", ", meanings.keySet().stream().sorted().toList());
    meanings.forEach((code, meaning) -> spelled.put(Spellings.key(code), meaning));
    spellings.forEach(
        (code, others) -> {
          T meaning = meanings.get(code);
          if (meaning != null) {
            others.forEach(other -> spelled.putIfAbsent(Spellings.key(other), meaning));
          }
        });
    spelled.remove("");
  }

  /** Has what is not in the list told by other means. */
  Codes<T> orElse(Function<String, @Nullable T> means) {
    otherwise = means;
    return this;
  }

  /** Has such parts of a list passed over. */
  Codes<T> passingOver(Predicate<String> parts) {
    passedOver = parts;
    return this;
  }

  /** What the row's code stands for; where it is blank or unknown, the row is rejected. */
  T required(Row row, FileColumn column, T otherwise) {
    if (row.text(column).isEmpty()) {
      row.missing(column);
    }
    return strict(row, column, otherwise);
  }

  /**
   * What the row's code stands for, or something else where it is blank. An unknown one rejects the
   * row although the column is optional, as it decides what the row means.
   */
  T strict(Row row, FileColumn column, T otherwise) {
    String text = row.text(column);
    T meaning = text.isEmpty() ? null : known(row, column, text, Scope.ROW);
    return meaning == null ? otherwise : meaning;
  }

  /** What the row's code stands for, null where there is none; an unknown one is set aside. */
  @Nullable T optional(Row row, FileColumn column) {
    String text = row.text(column);
    T meaning = find(text);
    return meaning != null || row.isMissing(text) ? meaning : known(row, column, text, Scope.CELL);
  }

  /**
   * A list of codes, {@code ;} between them, or commas and the like where every part is known; with
   * an unknown one the cell is set aside whole.
   */
  List<T> list(Row row, FileColumn column) {
    String text = row.text(column);
    if (find(text) == null && row.isMissing(text)) {
      return List.of();
    }
    List<T> found = known(row, column, text);
    CellCount count = row.notation().cells().of(column, this);
    if (found.isEmpty() && !Texts.isBlank(text)) {
      count.addUnread();
    } else {
      count.addRead();
    }
    return found;
  }

  private List<T> known(Row row, FileColumn column, String text) {
    List<T> found = new ArrayList<>();
    for (String code : SEPARATOR.split(text, -1)) {
      List<T> parts = WordList.meanings(Texts.trim(code), this::find, passedOver);
      if (parts == null) {
        unknown(row, column, Scope.CELL, "has an unknown code in its list");
        return List.of();
      }
      found.addAll(parts);
    }
    return found;
  }

  private @Nullable T known(Row row, FileColumn column, String text, Scope scope) {
    T meaning = find(text);
    if (meaning == null) {
      unknown(row, column, scope, "is not a code of the list");
    }
    return meaning;
  }

  private void unknown(Row row, FileColumn column, Scope scope, String message) {
    row.problem(column, scope, RejectCode.UNKNOWN_CODE, message, action + ".");
  }

  /** What a text stands for; null where it is none of the list. */
  @Nullable T find(String text) {
    T exact = meanings.get(text);
    if (exact != null || text.isEmpty()) {
      return exact;
    }
    Optional<T> known = remembered.get(text);
    if (known == null) {
      known = Optional.ofNullable(search(text));
      if (remembered.size() < REMEMBERED) {
        remembered.put(text, known);
      }
    }
    return known.orElse(null);
  }

  private @Nullable T search(String text) {
    T meaning = meanings.get(text.toLowerCase(Locale.ROOT));
    meaning = meaning == null ? spelled.get(Spellings.key(text)) : meaning;
    return meaning == null ? otherwise.apply(text) : meaning;
  }
}

package org.clinicoutcomes.job;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.FileAccount;

/**
 * What was recognised of a source's files and may be stated once for all: where files of one kind
 * differ in it, nothing.
 */
final class Recognised {

  private final Map<FileKind, Map<String, Set<String>>> headers = new EnumMap<>(FileKind.class);
  private final Map<FileKind, Set<String>> orders = new EnumMap<>(FileKind.class);

  private Recognised(List<FileAccount> files) {
    files.forEach(this::add);
  }

  static Recognised in(List<FileAccount> files) {
    return new Recognised(files);
  }

  private void add(FileAccount file) {
    Map<String, Set<String>> ofKind =
        headers.computeIfAbsent(file.kind(), kind -> new LinkedHashMap<>());
    columns(file)
        .forEach(
            (column, header) -> ofKind.computeIfAbsent(column, c -> new HashSet<>()).add(header));
    orders.computeIfAbsent(file.kind(), kind -> new HashSet<>()).add(file.shape().dateOrder());
  }

  /**
   * A file's headers by our names of the columns; as it calls them where it does so differently.
   */
  static Map<String, String> columns(FileAccount file) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String found : file.shape().columns()) {
      int at = found.indexOf(" (");
      if (at < 0) {
        columns.put(found, found);
      } else {
        columns.put(found.substring(0, at), found.substring(at + 2, found.length() - 1));
      }
    }
    return columns;
  }

  /** Hands over each key of a mapping with its value. */
  void forEach(BiConsumer<List<String>, String> consumer) {
    orders.forEach(
        (kind, words) -> {
          if (words.size() == 1 && isStated(words.iterator().next())) {
            consumer.accept(List.of("date_format", kind.code()), words.iterator().next());
          }
        });
    headers.forEach(
        (kind, columns) ->
            columns.forEach(
                (column, names) -> {
                  String header = names.iterator().next();
                  if (names.size() == 1 && isForeign(column, header)) {
                    consumer.accept(List.of("columns", kind.code(), column), header);
                  }
                }));
  }

  private static boolean isStated(String order) {
    return Arrays.stream(DateOrder.values())
        .filter(each -> each != DateOrder.YEAR_MONTH_DAY)
        .anyMatch(each -> each.words().equals(order));
  }

  private static boolean isForeign(String column, String header) {
    String key = Spellings.key(header);
    return !key.isEmpty() && !key.equals(Spellings.key(column));
  }
}

package org.clinicoutcomes.inventory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.FilePattern;
import org.clinicoutcomes.export.SourceMapping;
import org.jspecify.annotations.Nullable;

/** What the name of a file or folder says about it; upper and lower case are the same. */
public final class FileNames {

  static final String MAPPING = "mapping.yaml";
  static final String SETTINGS = "settings.yaml";
  static final String DEFINITIONS = "definitions";
  public static final String PACKED = ".gz";

  private static final List<String> READABLE = List.of(".csv", ".tsv", ".txt");
  private static final List<String> TABLES = List.of(".csv", ".tsv");
  private static final List<String> SPREADSHEETS =
      List.of(".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers");
  private static final Set<String> RESERVED =
      Set.of(SETTINGS, DEFINITIONS, MAPPING, "corrections.csv");

  private static final Set<String> MEANINGFUL = Set.of(SETTINGS, DEFINITIONS, MAPPING);

  private FileNames() {}

  /** The name as reports spell it: composed, as file systems disagree about accents. */
  static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Names that are never data, whatever lies behind them. */
  static boolean isReserved(String name) {
    return isHidden(name) || RESERVED.contains(lower(name));
  }

  /** The reserved name that another name is a slip of; null if it is none. */
  static @Nullable String meantBy(String name) {
    String spelt = lower(name).replaceAll("\\.yml$", ".yaml");
    boolean slip = !name.equals(spelt) && MEANINGFUL.contains(spelt);
    return slip ? spelt : null;
  }

  /** As programs name what is theirs alone, {@code ~$} while a file is open. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_") || name.startsWith("~$");
  }

  /**
   * The kinds of a data file: those under which the mapping names it, of these by its very name if
   * any is; else that which its name begins with; none for a file that holds no data.
   */
  public static SortedSet<FileKind> kinds(String name, SourceMapping mapping) {
    if (isReserved(name) || !endsWith(unpacked(name), READABLE)) {
      return new TreeSet<>();
    }
    SortedSet<FileKind> exact = mapped(name, mapping, FilePattern::isExact);
    SortedSet<FileKind> kinds = exact.isEmpty() ? mapped(name, mapping, pattern -> true) : exact;
    if (kinds.isEmpty()) {
      Stream.ofNullable(kindByPrefix(name)).forEach(kinds::add);
    }
    return kinds;
  }

  private static SortedSet<FileKind> mapped(
      String name, SourceMapping mapping, Predicate<FilePattern> wanted) {
    SortedSet<FileKind> kinds = new TreeSet<>();
    mapping
        .files()
        .forEach(
            (kind, patterns) -> {
              if (patterns.stream()
                  .map(FilePattern::new)
                  .anyMatch(pattern -> wanted.test(pattern) && pattern.matches(name))) {
                kinds.add(kind);
              }
            });
    return kinds;
  }

  private static @Nullable FileKind kindByPrefix(String name) {
    String lower = lower(name);
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.beginnings().stream().anyMatch(lower::startsWith))
        .findFirst()
        .orElse(null);
  }

  /** Whether the name is that of a table or of any file that could be read as one. */
  static boolean looksLikeData(String name) {
    return isTable(name) || (!isReserved(name) && endsWith(unpacked(name), READABLE));
  }

  /** Whether the name is that of a table; a {@code .txt} without a known kind is a note. */
  static boolean isTable(String name) {
    return !isReserved(name) && endsWith(unpacked(name), TABLES);
  }

  /** Whether the name is that of a spreadsheet program's file. */
  static boolean isSpreadsheet(String name) {
    return !isReserved(name) && endsWith(unpacked(name), SPREADSHEETS);
  }

  /** Whether the name is neither reserved nor that of a table. */
  static boolean mayBeFolder(String name) {
    return !isReserved(name) && !looksLikeData(name) && !isSpreadsheet(name);
  }

  /** Whether the name begins as those of some kind do. */
  static boolean hasKind(String name) {
    return kindByPrefix(name) != null;
  }

  /** What two files are called alike by: the name without its endings. */
  static String stem(String name) {
    String plain = lower(unpacked(name));
    int end = plain.lastIndexOf('.');
    return end < 0 ? plain : plain.substring(0, end);
  }

  public static boolean isPacked(String name) {
    return lower(name).endsWith(PACKED);
  }

  public static String unpacked(String name) {
    return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
  }

  private static boolean endsWith(String name, List<String> endings) {
    return endings.stream().anyMatch(lower(name)::endsWith);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

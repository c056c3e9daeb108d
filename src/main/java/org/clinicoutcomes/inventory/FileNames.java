package org.clinicoutcomes.inventory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.jspecify.annotations.Nullable;

/** What the name of a file or folder says about it; upper and lower case are the same. */
public final class FileNames {

  static final String MAPPING = "mapping.yaml";
  static final String SETTINGS = "settings.yaml";
  static final String DEFINITIONS = "definitions";
  static final String PACKED = ".gz";

  private static final Map<String, FileKind> PREFIXES =
      Map.of(
          "patients", FileKind.PATIENTS,
          "sessions", FileKind.SESSIONS,
          "scores", FileKind.SCORES,
          "assessments", FileKind.SCORES,
          "observations", FileKind.SCORES,
          "adverse_events", FileKind.ADVERSE_EVENTS);
  private static final List<String> READABLE = List.of(".csv", ".tsv", ".txt");
  private static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx", ".xls");
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

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The kind of a data file: as the mapping says, else by what its name begins with; or null. */
  public static @Nullable FileKind kind(String name, SourceMapping mapping) {
    if (isReserved(name) || !endsWith(unpacked(name), READABLE)) {
      return null;
    }
    return mapping.files().entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(pattern -> matches(name, pattern)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> kindByPrefix(name));
  }

  /** Whether a name, packed or not, is what a pattern with {@code *} and {@code ?} describes. */
  private static boolean matches(String name, String pattern) {
    String wanted = lower(composed(pattern));
    return isLike(lower(name), wanted) || isLike(lower(unpacked(name)), wanted);
  }

  /** Goes back to the last star alone, as a regular expression would to all of them. */
  private static boolean isLike(String name, String pattern) {
    int at = 0;
    int part = 0;
    int star = -1;
    int afterStar = 0;
    while (at < name.length()) {
      char wanted = part < pattern.length() ? pattern.charAt(part) : '\0';
      if (wanted == '*') {
        star = part++;
        afterStar = at;
      } else if (wanted == '?' || wanted == name.charAt(at)) {
        part++;
        at++;
      } else if (star >= 0) {
        part = star + 1;
        at = ++afterStar;
      } else {
        return false;
      }
    }
    return pattern.substring(part).chars().allMatch(c -> c == '*');
  }

  private static @Nullable FileKind kindByPrefix(String name) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> lower(name).startsWith(prefix.getKey()))
        .map(Map.Entry::getValue)
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

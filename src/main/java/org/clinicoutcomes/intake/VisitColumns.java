package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;
import org.jspecify.annotations.Nullable;

/**
 * The headers of scores files that hold scores of visits, each an instrument's name and that of a
 * visit for which the mapping has a day, and the headers of those visits' dates.
 */
final class VisitColumns {

  /** Our name of the date that days are counted from. */
  static final String FIRST = "first date";

  private static final String DATE_OF = "date of ";

  private final VisitDays days;
  private final WideNames wide;

  VisitColumns(VisitDays days, WideNames wide) {
    this.days = days;
    this.wide = wide;
  }

  /** Our name of the column with an instrument's score at a visit. */
  static String name(String instrument, String visit) {
    return instrument + ' ' + visit;
  }

  VisitDays days() {
    return days;
  }

  /** Our names of the columns with visits' dates, the first one before the others. */
  List<String> dates() {
    List<String> dates = new ArrayList<>(List.of(FIRST));
    days.columns().keySet().forEach(visit -> dates.add(DATE_OF + visit));
    return dates;
  }

  /**
   * Our names of the columns, by position.
   *
   * @param taken positions of headers that mean something else
   * @param isRowDate whether a header is the row's own date besides
   */
  Map<Integer, String> find(List<String> headers, Set<Integer> taken, Predicate<String> isRowDate) {
    Map<Integer, String> found = new TreeMap<>();
    for (int i = 0; i < headers.size() && !days.visits().isEmpty(); i++) {
      String ours = taken.contains(i) ? null : ours(headers.get(i), isRowDate);
      if (ours != null) {
        found.put(i, ours);
      }
    }
    return found;
  }

  private @Nullable String ours(String header, Predicate<String> isRowDate) {
    String key = Spellings.key(header);
    if (key.isEmpty()) {
      return null;
    }
    if (key.equals(Spellings.key(days.first()))) {
      return isRowDate.test(header) ? null : FIRST;
    }
    for (Map.Entry<String, String> dated : days.columns().entrySet()) {
      if (key.equals(Spellings.key(dated.getValue()))) {
        return isRowDate.test(header) ? null : DATE_OF + dated.getKey();
      }
    }
    return score(header);
  }

  /** Our name of the score that a header is; null where it is none of a visit that has a day. */
  @Nullable String score(String header) {
    String key = Spellings.key(header);
    if (wide.instrument(key) != null) {
      return null;
    }
    for (String visit : days.visits()) {
      String instrument = instrument(key, Spellings.key(visit));
      if (instrument != null) {
        return name(instrument, visit);
      }
    }
    return null;
  }

  private @Nullable String instrument(String key, String visit) {
    for (String name : wide.bare(key)) {
      String instrument =
          name.endsWith(visit)
              ? wide.instrument(name.substring(0, name.length() - visit.length()))
              : null;
      if (instrument == null && name.startsWith(visit)) {
        instrument = wide.instrument(name.substring(visit.length()));
      }
      if (instrument != null) {
        return instrument;
      }
    }
    return null;
  }

  /** Whether a header with some of our columns has scores of visits. */
  boolean areIn(Set<String> found) {
    return found.stream().anyMatch(this::isScore);
  }

  private boolean isScore(String ours) {
    return days.visits().stream().anyMatch(visit -> isScore(ours, visit));
  }

  private boolean isScore(String ours, String visit) {
    return ours.endsWith(' ' + visit) && !ours.equals(DATE_OF + visit);
  }

  /** Whether a header with some of our columns has scores of a visit. */
  boolean names(Set<String> found, String visit) {
    return found.stream().anyMatch(ours -> isScore(ours, visit));
  }

  /** Whether each row of a file with some of our columns names its visit, which says its date. */
  boolean areInRows(Set<String> found) {
    return found.contains("timing")
        && !found.contains("scored_on")
        && !areIn(found)
        && dates().stream().anyMatch(found::contains);
  }
}

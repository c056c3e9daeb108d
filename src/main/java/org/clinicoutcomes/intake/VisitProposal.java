package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;

/**
 * The visits that a scores file's headers name beside instruments, and the lines of a mapping that
 * say when they were, as far as their names tell: {@code Week 2} is the day 14.
 */
final class VisitProposal {

  private static final Pattern COUNTED = Pattern.compile("(day|week|month)s?(\\d{1,3})");
  private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "month", 30);
  private static final String BASELINE = "baseline";
  private static final String OPEN = "…";

  private final Header header;
  private final WideNames wide;
  private final VisitNames names;
  private final VisitDays days;

  VisitProposal(Header header) {
    this.header = header;
    Codebook book = header.schema().book();
    wide = book.wideNames();
    names = new VisitNames(book.spellings());
    days = header.schema().visits().days();
  }

  /** Those of some headers that name an instrument and a visit, with the visit's name. */
  Map<String, String> visits(List<String> headers) {
    Map<String, String> visits = new LinkedHashMap<>();
    for (String each : headers) {
      String visit = visit(each);
      if (!visit.isEmpty()) {
        visits.put(each, visit);
      }
    }
    return visits;
  }

  private String visit(String name) {
    if (name.length() > FileColumn.LONGEST_NAME || wide.instrument(Spellings.key(name)) != null) {
      return "";
    }
    for (int at = name.length() - 1; at > 0; at--) {
      String left = name.substring(0, at);
      String right = name.substring(at);
      if (isInstrument(left) && names.isVisit(right)) {
        return bare(right);
      }
      if (isInstrument(right) && names.isVisit(left)) {
        return bare(left);
      }
    }
    return "";
  }

  private boolean isInstrument(String text) {
    return wide.instrument(Spellings.key(text)) != null;
  }

  private static String bare(String visit) {
    return visit.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }

  /** The line for some visits. */
  String line(Iterable<String> visits) {
    List<String> entries = new ArrayList<>();
    entries.add(VisitDays.FIRST + ": " + (days.first().isEmpty() ? firstDate() : days.first()));
    Map<String, String> known = known();
    for (String visit : visits) {
      String said = known.getOrDefault(Spellings.key(visit), told(visit));
      entries.add(PastedLine.text(visit) + ": " + said);
    }
    return entries.stream().distinct().collect(Collectors.joining(", ", "days: {scores: {", "}}"));
  }

  private Map<String, String> known() {
    Map<String, String> known = new TreeMap<>();
    days.offsets().forEach((visit, day) -> known.put(Spellings.key(visit), String.valueOf(day)));
    days.columns().forEach((visit, name) -> known.put(Spellings.key(visit), PastedLine.text(name)));
    return known;
  }

  private static String told(String visit) {
    String key = Spellings.key(visit);
    Matcher counted = COUNTED.matcher(key);
    if (counted.matches()) {
      return String.valueOf(
          DAYS.getOrDefault(counted.group(1), 0) * Integer.parseInt(counted.group(2)));
    }
    return key.equals(BASELINE) ? "0" : OPEN;
  }

  private String firstDate() {
    return header.names().stream()
        .filter(name -> Spellings.key(name).matches(".*(date|datum).*"))
        .map(PastedLine::text)
        .findFirst()
        .orElse(OPEN);
  }
}

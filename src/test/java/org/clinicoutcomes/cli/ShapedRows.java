package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Holds rows of a shape against ours, cell by cell, and learns its words from them. */
final class ShapedRows {

  private static final Set<String> DATES = Set.of("session_date", "scored_on", "birth_date");
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("condition", "condition"),
          Map.entry("conditions", "condition"),
          Map.entry("drug", "drug"),
          Map.entry("route", "route"),
          Map.entry("status", "status"),
          Map.entry("purpose", "purpose"),
          Map.entry("adverse_events", "event"),
          Map.entry("baseline_symptoms", "event"),
          Map.entry("event", "event"),
          Map.entry("severity", "severity"),
          Map.entry("serious", "serious"),
          Map.entry("sex", "sex"),
          Map.entry("contraindications", "contraindication"),
          Map.entry("instrument", "instrument"),
          Map.entry("timing", "timing"));
  private static final Set<String> SLIPS =
      Set.of("", "ketmine", "sore back", "cancld", "phq8", "aftr", "see chart");
  private static final Set<String> ALIKE = Set.of("intranasal", "sublingual", "oral");

  private final boolean isUs;
  private final DateTimeFormatter date;
  private final DateTimeFormatter dateAndTime;
  private final Map<String, Map<String, String>> words = new TreeMap<>();

  ShapedRows(String shape) {
    isUs = shape.equals("us");
    String pattern = isUs ? "MM/dd/yyyy" : "dd.MM.yyyy";
    date = DateTimeFormatter.ofPattern(pattern, Locale.US);
    dateAndTime = DateTimeFormatter.ofPattern(pattern + (isUs ? " h:mm a" : " HH:mm"), Locale.US);
  }

  void assertSame(ShapedFile ours, ShapedFile theirs) {
    assertThat(theirs.rows()).hasSameSizeAs(ours.rows()).isNotEmpty();
    List<String> columns =
        ours.header().stream().filter(c -> !isUs || !c.startsWith("diastolic_")).toList();
    assertThat(theirs.header()).hasSameSizeAs(columns);
    for (int row = 0; row < ours.rows().size(); row++) {
      List<String> cells = theirs.rows().get(row);
      int lost = ours.header().size() - ours.rows().get(row).size();
      assertThat(cells).hasSize(columns.size() - lost);
      for (int i = 0; i < cells.size(); i++) {
        assertSame(columns.get(i), ours, row, cells.get(i));
      }
    }
  }

  private void assertSame(String column, ShapedFile ours, int row, String theirs) {
    String cell = ours.cell(row, column);
    if (isUs && column.equals("session_id")) {
      assertThat(theirs).matches("[1-9]\\d*");
    } else if (cell.isEmpty()) {
      assertThat(theirs).as(column).isEmpty();
    } else if (DATES.contains(column)) {
      assertSameDate(cell, theirs);
    } else if (LISTS.containsKey(column)) {
      learn(LISTS.get(column), cell.split(";", -1), theirs.split("; ", -1));
    } else if (isUs && column.startsWith("systolic_")) {
      String diastolic = ours.cell(row, column.replace("systolic", "diastolic"));
      assertThat(theirs).isEqualTo(cell + "/" + diastolic);
    } else {
      assertSameText(column, cell, theirs, isUs && ours.hasBlank(row, "session_id"));
    }
  }

  private void assertSameDate(String cell, String theirs) {
    try {
      boolean isTimed = cell.contains("T");
      String back =
          isTimed
              ? LocalDateTime.parse(theirs, dateAndTime).toString()
              : LocalDate.parse(theirs, date).toString();
      assertThat(back).isEqualTo(cell);
    } catch (DateTimeParseException unreadable) {
      assertThat(cell).isIn("2025-02-30", "31.13.2025", "2025-13-01", "yesterday");
    }
  }

  private void learn(String list, String[] codes, String[] theirs) {
    assertThat(theirs).as(list).hasSameSizeAs(codes);
    for (int i = 0; i < codes.length; i++) {
      String known = words(list).putIfAbsent(codes[i], theirs[i]);
      assertThat(theirs[i]).isEqualTo(known == null ? theirs[i] : known);
    }
  }

  private void assertSameText(String column, String cell, String theirs, boolean isPatientLost) {
    if (column.equals("patient_id") && isPatientLost) {
      assertThat(theirs).isEmpty();
    } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
      assertThat(isUs ? theirs : theirs.replace(',', '.'))
          .matches(column.equals("score") && !isUs ? "-?\\d+\\.\\d+" : "-?\\d+(\\.\\d+)?")
          .satisfies(number -> assertThat(new BigDecimal(number)).isEqualByComparingTo(cell));
    } else if (column.equals("score")) {
      assertThat(List.of(cell, isUs ? "Declined" : "verweigert", isUs ? cell : "k. A."))
          .contains(theirs);
    } else {
      assertThat(theirs).as(column).isEqualTo(cell);
    }
  }

  /** The words of a list, by our codes. */
  Map<String, String> words(String list) {
    return words.computeIfAbsent(list, key -> new TreeMap<>());
  }

  /** Goes through our codes of all lists, without slips, and their words. */
  void forEachCode(BiConsumer<String, String> action) {
    for (Map<String, String> list : words.values()) {
      Map<String, String> codes = new TreeMap<>(list);
      codes.keySet().removeAll(SLIPS);
      codes.forEach(action);
    }
  }

  /** A slip has none, and is no word of the shape either. */
  void assertEachCodeHasAWordOfItsOwn() {
    words.forEach(
        (list, of) -> {
          assertThat(new HashSet<>(of.values())).as(list).hasSameSizeAs(of.keySet());
          of.forEach((code, word) -> assertThat(isWord(code, word)).as(code).isTrue());
        });
  }

  private static boolean isWord(String code, String word) {
    return SLIPS.contains(code) || ALIKE.contains(code) || !word.equals(code);
  }
}

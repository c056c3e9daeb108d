package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** "Two people under one id", and what rows of patients say. */
final class NaivePeople {
  private NaivePeople() {}

  /** "Where rows of one id have different birth dates or sexes"; a blank contradicts nothing. */
  static Set<String> ofTwo(List<NaiveRow> rows, LocalDate asOf) {
    Map<String, List<NaiveRow>> byId = new LinkedHashMap<>();
    for (NaiveRow row : rows) {
      byId.computeIfAbsent(row.id("patient_id"), id -> new ArrayList<>()).add(row);
    }
    byId.remove("");
    Set<String> ofTwo = new TreeSet<>();
    byId.forEach(
        (id, own) -> {
          Set<Object> sexes = new TreeSet<>();
          Set<LocalDate> dates = new TreeSet<>();
          Set<Integer> years = new TreeSet<>();
          for (NaiveRow row : own) {
            LocalDate date = birthDate(row, asOf);
            Integer year = date == null ? birthYear(row, asOf) : (Integer) date.getYear();
            addKnown(sexes, sex(row).isEmpty() ? null : sex(row));
            addKnown(dates, date);
            addKnown(years, year);
          }
          if (sexes.size() > 1 || dates.size() > 1 || years.size() > 1) {
            ofTwo.add(id);
          }
        });
    return ofTwo;
  }

  private static <T> void addKnown(Set<? super T> all, T one) {
    if (one != null) {
      all.add(one);
    }
  }

  private static String sex(NaiveRow row) {
    return row.optionalCode("sex", List.of("female", "male", "other"));
  }

  /** "not after the as-of date". */
  private static LocalDate birthDate(NaiveRow row, LocalDate asOf) {
    LocalDate date = row.optionalDate("birth_date");
    return date == null || date.isAfter(asOf) ? null : date;
  }

  /** "year from 1900". */
  private static Integer birthYear(NaiveRow row, LocalDate asOf) {
    Integer year = row.optionalCount("birth_year");
    return year == null || year < 1900 || year > asOf.getYear() ? null : year;
  }

  /** What two rows have in common that say the same. */
  static List<Object> content(NaiveRow row, LocalDate asOf) {
    return Arrays.asList(
        sex(row),
        birthYear(row, asOf),
        birthDate(row, asOf),
        row.list("conditions", NaiveRow.CONDITIONS),
        row.optionalCount("prior_treatments_failed"),
        row.list("contraindications", NaiveRow.CONTRAINDICATIONS),
        row.list("baseline_symptoms", NaiveRow.EVENTS));
  }
}

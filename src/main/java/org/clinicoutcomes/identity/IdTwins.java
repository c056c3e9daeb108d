package org.clinicoutcomes.identity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.TextIndex;
import org.clinicoutcomes.records.Visits;

/**
 * Patients who may be counted twice: their ids differ by nothing but capitals, blanks, characters
 * that nobody sees, zeros before the first number or an ending {@code .0}. Those who had a session
 * on one day are two.
 */
public final class IdTwins {

  private static final String DECIMALS = ".0";
  private static final long PRIME = 1_099_511_628_211L;

  private final TextIndex ids;
  private final Visits visits;

  /**
   * @param ids of patients, by number
   */
  public IdTwins(TextIndex ids, Visits visits) {
    this.ids = ids;
    this.visits = visits;
  }

  /** How many there are among some patients, by number: all those of one id are one. */
  private int among(BitSet patients) {
    long[] hashes = patients.stream().mapToLong(this::hash).sorted().toArray();
    Set<Long> met = new HashSet<>();
    for (int at = 1; at < hashes.length; at++) {
      if (hashes[at] == hashes[at - 1]) {
        met.add(hashes[at]);
      }
    }
    return met.isEmpty() ? 0 : twins(patients.stream().filter(id -> met.contains(hash(id))));
  }

  private int twins(IntStream patients) {
    Map<String, List<Integer>> forms =
        patients.boxed().collect(Collectors.groupingBy(patient -> form(ids.text(patient))));
    forms.values().removeIf(alike -> alike.size() == 1);
    Map<Integer, String> formOf = new HashMap<>();
    forms.forEach((form, alike) -> alike.forEach(patient -> formOf.put(patient, form)));
    forms.keySet().removeAll(onOneDay(formOf));
    return forms.size();
  }

  /** Forms of which two patients have a session on one day: those are two people. */
  private Set<String> onOneDay(Map<Integer, String> formOf) {
    Map<String, Map<Integer, Integer>> days = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (int row = 0; row < visits.size(); row++) {
      int patient = visits.patient(row);
      String form = formOf.get(patient);
      if (form != null) {
        Integer other =
            days.computeIfAbsent(form, of -> new HashMap<>()).put(visits.day(row), patient);
        if (other != null && other != patient) {
          several.add(form);
        }
      }
    }
    return several;
  }

  private long hash(int patient) {
    return form(ids.text(patient)).chars().asLongStream().reduce(1, (h, c) -> PRIME * h + c);
  }

  private static String form(String id) {
    StringBuilder seen = new StringBuilder(id.length());
    id.codePoints().filter(IdTwins::isSeen).forEach(seen::appendCodePoint);
    String form = seen.toString().toLowerCase(Locale.ROOT);
    if (form.length() > DECIMALS.length() && form.endsWith(DECIMALS)) {
      form = form.substring(0, form.length() - DECIMALS.length());
    }
    return IdForm.withoutZeros(form);
  }

  private static boolean isSeen(int character) {
    return !Character.isWhitespace(character)
        && !Character.isSpaceChar(character)
        && Character.getType(character) != Character.FORMAT;
  }

  /**
   * Raises that patients may be counted twice.
   *
   * @param patients those with sessions or scores, by number
   */
  public void raise(BitSet patients, DoubtBook doubts) {
    boolean isAsked =
        doubts.all().stream().anyMatch(doubt -> doubt.code() == DoubtCode.IDS_WRITTEN_DIFFERENTLY);
    if (!isAsked) {
      int twins = among(patients);
      doubts.bearing(
          new Subject(DoubtCode.IDS_WRITTEN_DIFFERENTLY, "", 0, twins),
          patients.cardinality(),
          twins
              + " ids stand in two forms or more that differ by nothing but capitals, blanks,"
              + " characters that nobody sees, zeros before a number or an ending .0: each may be of"
              + " one patient who is counted as several.",
          "Write each patient's id in one way in the export; if they are of different people, accept"
              + " it: "
              + PastedLine.accepted(DoubtCode.IDS_WRITTEN_DIFFERENTLY.code(), "", twins)
              + ".");
    }
  }
}

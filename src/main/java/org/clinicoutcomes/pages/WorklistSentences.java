package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.worklist.Band;

/** How long worklists are, in sentences: by band, by clinician, and who is first. */
final class WorklistSentences {

  /** More clinicians than this are told of together. */
  private static final int CLINICIANS = 12;

  private static final List<Band> LISTED = List.of(Band.TODAY, Band.THIS_WEEK, Band.NEXT_SESSION);

  private static final Comparator<Map.Entry<String, SortedMap<Band, Long>>> MOST_URGENT_FIRST =
      Comparator.comparing(
              (Map.Entry<String, SortedMap<Band, Long>> of) ->
                  of.getValue().getOrDefault(Band.TODAY, 0L))
          .thenComparing(of -> of.getValue().getOrDefault(Band.THIS_WEEK, 0L))
          .thenComparing(of -> of.getValue().getOrDefault(Band.NEXT_SESSION, 0L))
          .reversed()
          .thenComparing(Map.Entry::getKey);

  private WorklistSentences() {}

  /** What is said of a clinic's list above it: the patients by band and by clinician. */
  static List<String> of(WorklistTally calls) {
    List<String> sentences = new ArrayList<>();
    sentences.add(bands(calls));
    if (calls.listed() > 0) {
      sentences.add("By clinician: " + byClinician(calls) + ".");
    }
    return sentences;
  }

  /** What is said of it on the first sheet: the same, and who is first. */
  static List<String> onStart(WorklistTally calls) {
    List<String> sentences = of(calls);
    if (!calls.first().isEmpty()) {
      sentences.add(
          "First on the worklist: "
              + calls.first().stream()
                  .map(WorklistSentences::first)
                  .collect(Collectors.joining("; "))
              + ".");
    }
    return sentences;
  }

  /** What is said of all clinics' lists: how many patients, and of no patient who. */
  static List<String> ofClinics(SortedMap<String, WorklistTally> calls) {
    return calls.isEmpty()
        ? List.of()
        : List.of(
            "Worklists of the clinics: "
                + calls.entrySet().stream()
                    .map(of -> of.getKey() + " " + counts(of.getValue().patientsByBand()))
                    .collect(Collectors.joining("; "))
                + ".");
  }

  private static String bands(WorklistTally calls) {
    String listed =
        calls.listed() == 0
            ? "Nobody is on the worklist; it knows only what the export holds."
            : "Worklist: " + counts(calls.patientsByBand()) + ".";
    long old = calls.patients(Band.OLD_ANSWER);
    return old == 0
        ? listed
        : listed + " Old answers: " + Wording.count(old, "patient") + ", to be reviewed once.";
  }

  private static String byClinician(WorklistTally calls) {
    List<Map.Entry<String, SortedMap<Band, Long>>> all =
        calls.patientsByClinician().entrySet().stream()
            .filter(of -> listed(of.getValue()) > 0)
            .sorted(MOST_URGENT_FIRST)
            .toList();
    List<String> told =
        new ArrayList<>(
            all.stream()
                .limit(CLINICIANS)
                .map(of -> name(of.getKey()) + " " + counts(of.getValue()))
                .toList());
    if (all.size() > CLINICIANS) {
      told.add(
          (all.size() - CLINICIANS)
              + " more "
              + counts(
                  sum(
                      all.subList(CLINICIANS, all.size()).stream()
                          .map(Map.Entry::getValue)
                          .toList())));
    }
    return String.join("; ", told);
  }

  private static SortedMap<Band, Long> sum(Collection<SortedMap<Band, Long>> counts) {
    SortedMap<Band, Long> sum = new TreeMap<>();
    counts.forEach(of -> of.forEach((band, count) -> sum.merge(band, count, Long::sum)));
    return sum;
  }

  private static String name(String clinician) {
    return clinician.isEmpty() ? "no clinician named" : clinician;
  }

  private static long listed(SortedMap<Band, Long> patients) {
    return LISTED.stream().mapToLong(band -> patients.getOrDefault(band, 0L)).sum();
  }

  /** Such as {@code 2 today, 5 this week, 12 before the next session}; bands of nobody unsaid. */
  private static String counts(SortedMap<Band, Long> patients) {
    return listed(patients) == 0
        ? "nobody"
        : LISTED.stream()
            .filter(band -> patients.getOrDefault(band, 0L) > 0)
            .map(band -> patients.getOrDefault(band, 0L) + " " + Wording.lowerCase(band.words()))
            .collect(Collectors.joining(", "));
  }

  private static String first(FirstCall call) {
    String about = call.answer().isEmpty() ? call.what() : call.answer();
    return call.patient() + " (" + Wording.lowerCase(call.band().words()) + ": " + about + ")";
  }
}

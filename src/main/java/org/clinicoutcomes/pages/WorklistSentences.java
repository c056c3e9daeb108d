package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.worklist.Band;

/** How long a worklist is, in sentences: by band and by clinician. */
final class WorklistSentences {

  /** Said where nobody is on it. */
  static final String NOBODY = "Nobody is on the worklist; it knows only what the export holds.";

  private static final String NO_NAME = "no clinician named";

  /** More clinicians than this are told of together. */
  private static final int CLINICIANS = 12;

  private WorklistSentences() {}

  /** What a clinic's list is headed by: how many patients there are in each band. */
  static String heading(WorklistTally calls) {
    return calls.listed() == 0
        ? "Nobody is on the worklist"
        : "Patients to see to: " + counts(new CallCounts("", calls.patientsByBand()));
  }

  /** What is said of a clinic's list above it. */
  static List<String> of(WorklistTally calls) {
    List<String> sentences = new ArrayList<>();
    sentences.add(calls.listed() == 0 ? NOBODY : "By clinician: " + byClinician(calls) + ".");
    long once = calls.patients(Band.REVIEW_ONCE);
    if (once > 0) {
      sentences.add(
          Wording.count(once, "patient more is", "patients more are")
              + " to be reviewed once: on the sheet Review once.");
    }
    return sentences;
  }

  private static String byClinician(WorklistTally calls) {
    Map<String, SortedMap<Band, Long>> byName = named(calls.patientsByClinician());
    byName.entrySet().removeIf(of -> new CallCounts("", of.getValue()).listed() == 0);
    return CallCounts.mostUrgent(byName, CLINICIANS).stream()
        .map(of -> of.name() + " " + counts(of))
        .collect(Collectors.joining("; "));
  }

  /** The same with words for those for whom the export names no clinician. */
  static Map<String, SortedMap<Band, Long>> named(Map<String, SortedMap<Band, Long>> byClinician) {
    Map<String, SortedMap<Band, Long>> named = new TreeMap<>(byClinician);
    SortedMap<Band, Long> unnamed = named.remove("");
    if (unnamed != null) {
      named.put(named.containsKey(NO_NAME) ? NO_NAME + " " : NO_NAME, unnamed);
    }
    return named;
  }

  /** Such as {@code 2 today, 5 this week, 12 before the next session}; bands of nobody unsaid. */
  private static String counts(CallCounts patients) {
    return CallCounts.LISTED.stream()
        .filter(band -> patients.of(band) > 0)
        .map(band -> patients.of(band) + " " + Wording.lowerCase(band.words()))
        .collect(Collectors.joining(", "));
  }
}

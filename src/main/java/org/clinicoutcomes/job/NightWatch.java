package org.clinicoutcomes.job;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.steps.RunRecords;

/**
 * Finds what goes wrong unseen when nobody is there: exports that are no longer made, and nights
 * without a run. Only for a nightly run, whose date nobody stated: a report of an earlier day may
 * well be made of old exports, days after the last.
 */
final class NightWatch {

  private final LocalDate night;

  NightWatch(LocalDate night) {
    this.night = night;
  }

  /**
   * A sentence for each source without a recent session.
   *
   * @param newestSessions by source, as dates; empty where there is no session
   */
  List<String> stale(SortedMap<String, String> newestSessions, int staleAfter) {
    List<String> sentences = new ArrayList<>();
    newestSessions.forEach(
        (source, newest) -> {
          if (newest.isEmpty()) {
            sentences.add(
                source
                    + ": its export holds no session up to "
                    + night
                    + ". Is the export complete?");
          } else if (LocalDate.parse(newest).plusDays(staleAfter).isBefore(night)) {
            sentences.add(
                source
                    + ": its newest session is dated "
                    + newest
                    + ", more than "
                    + days(staleAfter)
                    + " before "
                    + night
                    + ". Is the export still made?");
          }
        });
    return sentences;
  }

  /** A sentence if nights went by without a report of an extent. */
  List<String> missed(RunRecords runs, Extent extent) {
    return runs
        .lastNight(extent)
        .map(last -> ChronoUnit.DAYS.between(last, night) - 1)
        .filter(missed -> missed > 0)
        .map(
            missed ->
                "Last night's run did not happen: the last one was on "
                    + night.minusDays(missed + 1)
                    + "; "
                    + (missed == 1 ? "1 night was" : missed + " nights were")
                    + " missed.")
        .stream()
        .toList();
  }

  private static String days(int count) {
    return count == 1 ? "1 day" : count + " days";
  }
}

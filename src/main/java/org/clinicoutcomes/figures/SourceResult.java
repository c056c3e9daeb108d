package org.clinicoutcomes.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.jspecify.annotations.Nullable;

/**
 * What one source tells of itself beside its {@link Figures}: counts, never rows.
 *
 * @param account what was read, and whether the source is held
 * @param rejectCounts what was left out, by file, column and reason
 * @param seriesByClinic how many series each of its clinics has, by the clinic's name in the
 *     export; one clinic of the source's name where there are no sessions; none where the source is
 *     held
 * @param clinicsWithSessions the names of its clinics in the export, and of those where sessions
 *     were planned but none given
 * @param worklistByClinic how long the worklist of each of its clinics is; clinics without any
 *     entry may be missing
 * @param headlines id of the headline by condition treated
 * @param inForce ids of the measures in force by condition treated
 * @param patients how many it tells of
 * @param newestSession the day of its newest accepted session; none where it has none, or is held
 * @param scores how many scores count, and of how many nobody had a session; none where it is held
 */
public record SourceResult(
    SourceAccount account,
    List<RejectCount> rejectCounts,
    SortedMap<String, Long> seriesByClinic,
    SortedSet<String> clinicsWithSessions,
    SortedMap<String, WorklistTally> worklistByClinic,
    SortedMap<String, String> headlines,
    SortedMap<String, SortedSet<String>> inForce,
    PatientCounts patients,
    @Nullable LocalDate newestSession,
    ScoreCount scores) {

  public String source() {
    return account.source();
  }

  /** Whether it is held, and stands in no figure. */
  public boolean isHeld() {
    return account.isHeld();
  }

  /** Whether it is published and tells of nobody. */
  public boolean isEmpty() {
    return !isHeld() && patients.withSessions() == 0;
  }

  /** The names of its clinics in the export. */
  public Set<String> clinics() {
    return seriesByClinic.keySet();
  }
}

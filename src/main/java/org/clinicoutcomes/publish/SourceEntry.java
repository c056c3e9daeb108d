package org.clinicoutcomes.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of one source, for later reports to be held against.
 *
 * @param held whether nothing of it is in the report
 * @param patientsWithSessions patients with an accepted session; 0 where it is held
 * @param patientsWithScores the same with an accepted score
 * @param rows how many rows are accepted, by kind of file; none where it is held
 * @param scores how many scores are accepted, by instrument; none where it is held
 * @param reading SHA-256 of what says how its rows are read: its mapping, and the definitions but
 *     for the settings; none in a report of a version that kept none
 */
public record SourceEntry(
    boolean held,
    @JsonProperty("patients_with_sessions") long patientsWithSessions,
    @JsonProperty("patients_with_scores") long patientsWithScores,
    SortedMap<String, Long> rows,
    SortedMap<String, Long> scores,
    @Nullable String reading) {

  /** A source that is not there. */
  public static final SourceEntry GONE =
      new SourceEntry(
          false, 0, 0, Collections.emptySortedMap(), Collections.emptySortedMap(), null);

  @SuppressWarnings("NullAway") // an older report has no such keys
  public SourceEntry {
    rows = rows == null ? Collections.emptySortedMap() : rows;
    scores = scores == null ? Collections.emptySortedMap() : scores;
  }
}

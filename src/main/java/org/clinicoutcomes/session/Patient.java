package org.clinicoutcomes.session;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.instrument.Score;

/**
 * All that a source says of one patient up to the as-of date.
 *
 * @param id the patient's id within the source
 * @param sessions the given sessions, in their order
 * @param scores by instrument key, each list in its order; whatever session or condition they were
 *     taken for
 */
public record Patient(
    String id, Background background, List<Session> sessions, Map<String, List<Score>> scores) {

  /** What the patients file says. */
  public Demographics demographics() {
    return background.demographics();
  }

  /** What was before the treatment. */
  public History history() {
    return background.history();
  }

  /** The patient's scores of an instrument, in order. */
  public List<Score> scoresOf(String instrument) {
    return scores.getOrDefault(instrument, List.of());
  }
}

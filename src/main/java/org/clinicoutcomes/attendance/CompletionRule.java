package org.clinicoutcomes.attendance;

import java.util.Set;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.session.BuiltInCodes;

/**
 * Whether a closed induction had all its sessions: as many as its first session plans; where
 * nothing is planned, as many as are usual with esketamine, or by infusion for a condition for
 * which that is known; else nobody can say.
 */
final class CompletionRule {

  private static final int NOT_STATED = 0;

  private final AttendanceRules rules;
  private final Set<String> usual;

  CompletionRule(AttendanceRules rules, Set<String> usual) {
    this.rules = rules;
    this.usual = Set.copyOf(usual);
  }

  Completion of(Series series) {
    int all = all(series);
    if (all == NOT_STATED) {
      return Completion.ofNotStated();
    }
    int given = series.sessions().size();
    return given >= all ? Completion.ofCompleted() : Completion.ofStopped(given);
  }

  private int all(Series series) {
    Integer planned = series.first().planned();
    if (planned != null && planned > 0) {
      return planned;
    }
    if (series.drug().equals(BuiltInCodes.ESKETAMINE)) {
      return rules.completeEsketamine();
    }
    boolean infused = series.route().equals(BuiltInCodes.IV);
    return infused && usual.contains(series.first().condition()) ? rules.completeIv() : NOT_STATED;
  }
}

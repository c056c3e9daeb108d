package org.clinicoutcomes.steps;

import org.jspecify.annotations.Nullable;

/**
 * How the output folder is looked after; changes no byte of a report.
 *
 * @param keep how many reports to keep, at least 1; all where not said
 * @param staleAfter days after its newest session after which an export of a night is stale
 */
public record Upkeep(@Nullable Integer keep, int staleAfter) {

  /** What is done where nobody says otherwise. */
  public static final Upkeep USUAL = new Upkeep(null, 7);
}

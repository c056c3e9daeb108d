package org.clinicoutcomes.job;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.steps.StateFolder;
import org.clinicoutcomes.steps.Upkeep;

/** What is put right in the output folder once a run's report stands there whole. */
final class OutputUpkeep {

  private final StateFolder state;
  private final Upkeep upkeep;

  OutputUpkeep(StateFolder state, Upkeep upkeep) {
    this.state = state;
    this.upkeep = upkeep;
  }

  /** Names the newest report, then deletes what is not to be kept. */
  Retention after(LocalDate made) {
    state.latest().name(state.shelf().newest(made));
    sweep();
    Retention retention = new Retention(state);
    if (upkeep.keep() != null) {
      retention.keep(upkeep.keep(), made);
    }
    return retention;
  }

  /** Deletes what a run left that was killed while it deleted a report. */
  private void sweep() {
    try {
      Folders.delete(state.deleted());
    } catch (UncheckedIOException inUse) {
      // It is out of the way of every report; the next run tries again.
    }
  }
}

package org.clinicoutcomes.job;

import java.io.UncheckedIOException;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ReportShelf;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.StateFolder;
import org.clinicoutcomes.steps.Upkeep;

/** What is put right in the output folder once a run's report stands there whole. */
final class OutputUpkeep {

  private final RunPlan plan;
  private final StateFolder state;
  private final Upkeep upkeep;

  OutputUpkeep(RunPlan plan, Upkeep upkeep) {
    this.plan = plan;
    this.state = plan.state();
    this.upkeep = upkeep;
  }

  /** Names the newest report of the run's extent, then deletes what is not to be kept of these. */
  Retention afterReport() {
    ReportShelf shelf = state.shelf(plan.extent());
    String newest = plan.extent().folder(shelf.newest(plan.asOf()));
    state.latest(plan.extent()).name(newest);
    sweep();
    Retention retention = new Retention(state, shelf);
    if (upkeep.keep() != null) {
      retention.keep(upkeep.keep(), plan.asOf());
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

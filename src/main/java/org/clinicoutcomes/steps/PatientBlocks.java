package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clinicoutcomes.records.TreatedPatients;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.threads.Helpers;
import org.clinicoutcomes.threads.InOrder;

/** Goes through a source's treated patients, block by block, with as many threads as are free. */
final class PatientBlocks {

  /** Patients of a block: enough to be worth handing over, few enough to be held several times. */
  static final int STANDARD = 128;

  private final TreatedPatients patients;
  private final int size;
  private final Helpers helpers;

  /**
   * What one thread does.
   *
   * @param <W> what it works with: its own
   * @param <R> what results
   */
  interface Work<W, R> {
    void with(W own, Patient patient, Consumer<R> results);
  }

  PatientBlocks(TreatedPatients patients, int size, Helpers helpers) {
    this.patients = patients;
    this.size = size;
    this.helpers = helpers;
  }

  /**
   * Goes through all of them.
   *
   * @param own makes what a thread works with
   * @param results gets every result in the order of the patients
   * @return what each thread has worked with; at least one
   */
  <W, R> List<W> pass(Supplier<W> own, Work<W, R> work, Consumer<R> results) {
    List<W> all = new ArrayList<>();
    AtomicInteger next = new AtomicInteger();
    Supplier<Function<Integer, List<R>>> workers =
        () -> {
          W worker = own.get();
          all.add(worker);
          return from -> block(from, worker, work);
        };
    new InOrder<Integer, List<R>>(
            () -> next.get() < patients.size() ? next.getAndAdd(size) : null,
            workers,
            () -> false,
            block -> block.forEach(results))
        .run(helpers);
    return all;
  }

  private <W, R> List<R> block(int from, W worker, Work<W, R> work) {
    List<R> results = new ArrayList<>();
    int to = Math.min(from + size, patients.size());
    patients.forEach(from, to, patient -> work.with(worker, patient, results::add));
    return results;
  }
}

package org.clinicoutcomes.job;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers that memory ran out: what comes of it elsewhere looks as if it were something else. */
public final class Memory {

  private final AtomicReference<OutOfMemoryError> ranOut = new AtomicReference<>();

  /** Does the work, and remembers whether memory ran out meanwhile. */
  void during(Runnable work) {
    try {
      work.run();
    } catch (OutOfMemoryError e) {
      ranOut.set(e);
      throw e;
    }
  }

  /** What to say instead of a failure, where that comes of too little memory. */
  Optional<RuntimeException> behind(Throwable failure) {
    return Causes.first(OutOfMemoryError.class, failure)
        .or(() -> Optional.ofNullable(ranOut.get()))
        .map(Memory::problem);
  }

  /** What to say and do where memory ran out. */
  public static MachineProblem problem(OutOfMemoryError failure) {
    return new MachineProblem(
        "There is not enough memory for this input: give more to java with -Xmx, such as -Xmx2g,"
            + " or read and write less at once with --threads 1.",
        failure);
  }
}

package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.workbook.RecountFailure;

/**
 * Keeps patients' data out of logs and the job repository: the message of an unforeseen exception
 * may quote a value, so only its kind and place are passed on.
 */
final class Discreetly {

  private Discreetly() {}

  /** Does the work; problems that are put in our own words pass as they are. */
  static void run(String name, Runnable work) {
    try {
      work.run();
    } catch (InputProblem | RecountFailure | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Causes.first(IOException.class, e)
          .<RuntimeException>map(UncheckedIOException::new)
          .orElseGet(() -> new UnforeseenFailure(name, e));
    }
  }

  /** A mistake of the program's own. */
  static final class UnforeseenFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnforeseenFailure(String name, RuntimeException cause) {
      super(name + " failed: " + cause.getClass().getSimpleName() + place(cause));
      setStackTrace(cause.getStackTrace());
    }

    private static String place(RuntimeException cause) {
      StackTraceElement[] trace = cause.getStackTrace();
      return trace.length == 0 ? "" : " at " + trace[0];
    }
  }
}

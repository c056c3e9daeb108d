package org.clinicoutcomes.job;

/** The machine lacks what the run needs: one sentence for whoever looks after it. */
public final class MachineProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MachineProblem(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.clinicoutcomes.job;

/** The output folder cannot be used: one sentence for whoever chose it. */
public final class OutputProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputProblem(String message, Throwable cause) {
    super(message, cause);
  }
}

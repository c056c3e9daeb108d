package org.clinicoutcomes.intake;

/**
 * The input folder cannot be used as it is: one sentence for its owner that names the file or
 * folder and never carries a cell's value.
 */
public class InputProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InputProblem(String message) {
    super(message);
  }

  public InputProblem(String message, Throwable cause) {
    super(message, cause);
  }
}

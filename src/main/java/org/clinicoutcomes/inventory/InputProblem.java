package org.clinicoutcomes.inventory;

import java.io.IOException;

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

  /** A file broke off, or the machine refused to read it. */
  public static InputProblem unreadable(InputFile file, IOException cause) {
    return new InputProblem(
        file.path() + " cannot be read to its end; check it, and run again.", cause);
  }
}

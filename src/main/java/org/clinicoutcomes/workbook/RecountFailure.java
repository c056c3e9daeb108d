package org.clinicoutcomes.workbook;

/**
 * The rows of a workbook do not bear out a figure of it: a mistake of the program, and nothing may
 * be published. The message names places and counts, never a patient.
 */
public final class RecountFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  RecountFailure(String message) {
    super(message);
  }
}

package org.clinicoutcomes.verify;

/** There is no whole report to verify: one clause that says why. */
public final class NoReport extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoReport(String message) {
    super(message);
  }
}

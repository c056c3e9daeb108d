package org.clinicoutcomes.cli;

/** A command was called in a way that cannot be meant; the message says how to call it. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}

package org.clinicoutcomes.cli;

/** What the shell, cron or systemd is told. */
enum ExitCode {
  /** Published, or up to date; nothing held. */
  PUBLISHED(0),
  /** Published, or up to date, and someone must act. */
  ACT(1),
  /** Wrong use or configuration. */
  WRONG_USE(2),
  /** Input that cannot be read, or a source held. */
  BAD_INPUT(3),
  /** Another run has the output folder. */
  ALREADY_RUNNING(4),
  /** A mistake of the program's own, or the machine's. */
  INTERNAL_ERROR(5),
  /** Stopped by a signal; can be started again. */
  STOPPED(6),
  /** A report that is not what its inputs give. */
  DIFFERS(7);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

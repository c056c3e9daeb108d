package org.clinicoutcomes.synthetic;

/** When on its day a score was taken, beside the day's session. */
enum When {
  BEFORE("before"),
  /** Nothing is said; if the time is given, it lies before the session's. */
  UNSAID(""),
  /** No timing is given, but a time after the session's. */
  LATER(""),
  AFTER("after");

  private final String timing;

  When(String timing) {
    this.timing = timing;
  }

  /** As it stands in an export. */
  String timing() {
    return timing;
  }
}

package org.clinicoutcomes.bench;

/**
 * Seconds of processors, by the threads that took them.
 *
 * @param program the program's own, and all that are neither of the others
 * @param compilers that make machine code of it meanwhile
 * @param collector that finds memory no longer used; Java's serial collector works in the thread of
 *     its machine
 */
record Spent(double program, double compilers, double collector) {

  static final Spent NOTHING = new Spent(0, 0, 0);

  /** What a thread took, by the name that Linux knows it by. */
  static Spent by(String thread, double seconds) {
    if (thread.matches("C[12] Compiler.*|Sweeper thread")) {
      return new Spent(0, seconds, 0);
    }
    return thread.matches("(G1|GC|VM) .*") ? new Spent(0, 0, seconds) : new Spent(seconds, 0, 0);
  }

  double all() {
    return program + compilers + collector;
  }

  Spent plus(Spent other) {
    return new Spent(
        program + other.program, compilers + other.compilers, collector + other.collector);
  }

  Spent times(double factor) {
    return new Spent(program * factor, compilers * factor, collector * factor);
  }

  Spent minus(Spent earlier) {
    return plus(earlier.times(-1));
  }
}

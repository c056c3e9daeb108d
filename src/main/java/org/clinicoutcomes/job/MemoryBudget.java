package org.clinicoutcomes.job;

/**
 * How much of the heap the sources being read may take together. A source that asks for more than
 * there is gets in when it is alone.
 */
final class MemoryBudget {

  private final long bytes;
  private long taken;

  MemoryBudget(long bytes) {
    this.bytes = bytes;
  }

  /** Waits until so much is free. */
  synchronized void take(long wanted) throws InterruptedException {
    while (taken > 0 && taken + wanted > bytes) {
      wait();
    }
    taken += wanted;
  }

  /** Gives it back. */
  synchronized void giveBack(long wanted) {
    taken -= wanted;
    notifyAll();
  }
}

package org.clinicoutcomes.intake;

/** Mixes a row's recognised values, in one fixed order, so that a repeated row is told. */
final class ContentHash {

  private int hash;

  ContentHash add(int value) {
    // multiplied and folded, as a plain 31 * h + v lets two changes cancel each other
    int mixed = (hash ^ value) * 0x9E3779B1;
    hash = mixed ^ (mixed >>> 15);
    return this;
  }

  ContentHash add(Object value) {
    return add(value.hashCode());
  }

  int value() {
    return hash;
  }
}

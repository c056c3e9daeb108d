package org.clinicoutcomes.intake;

import org.clinicoutcomes.export.FileFormat;

/**
 * How one file writes its values.
 *
 * @param dates how its dates are read
 * @param decimals how its numbers are
 * @param marks what stands for no value
 */
record Notation(Dates dates, DecimalMark decimals, Marks marks) {

  static Notation of(Dates dates, FileFormat stated, char delimiter, Marks marks) {
    return new Notation(dates, DecimalMark.of(stated.decimalMark(), delimiter), marks);
  }
}

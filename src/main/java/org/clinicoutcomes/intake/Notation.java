package org.clinicoutcomes.intake;

import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.NotTaken;
import org.clinicoutcomes.export.RangeEnd;
import org.jspecify.annotations.Nullable;

/**
 * How one file writes its values, while it is read.
 *
 * @param dates how its dates are read
 * @param decimals how its numbers are
 * @param ranges which end of a score written as a range counts; null where neither does
 * @param notTaken what reads like a score and says that none was taken
 * @param marks what stands for no value
 * @param words what may stand beside numbers
 * @param cells how many of its cells could be read
 */
record Notation(
    Dates dates,
    DecimalMark decimals,
    @Nullable RangeEnd ranges,
    NotTaken notTaken,
    Marks marks,
    NumberWords words,
    FileCells cells) {

  static Notation of(
      Dates dates, FileFormat stated, char delimiter, Marks marks, NumberWords words) {
    return new Notation(
        dates,
        DecimalMark.of(stated.decimalMark(), delimiter),
        stated.ranges(),
        stated.notTaken(),
        marks,
        words,
        new FileCells());
  }
}

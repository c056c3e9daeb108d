package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;

/**
 * A column that holds the scores of one instrument.
 *
 * @param key of the instrument
 * @param number of the instrument
 * @param timing what its header says of when they were taken
 * @param scores what they may be
 */
record WideColumn(FileColumn column, String key, int number, Timing timing, Quantity scores) {

  /** Those of a file, by instrument. */
  static List<WideColumn> of(Header header, List<Instrument> instruments) {
    List<WideColumn> found = new ArrayList<>();
    for (int number = 0; number < instruments.size(); number++) {
      Instrument instrument = instruments.get(number);
      add(found, header, instrument, number, "", Timing.NONE);
      add(found, header, instrument, number, ExportColumns.BEFORE, Timing.BEFORE);
      add(found, header, instrument, number, ExportColumns.AFTER, Timing.AFTER);
    }
    return found;
  }

  /** Whether a score stands in a row. */
  boolean isFilled(Row row) {
    return !row.isNotTaken(column, key);
  }

  /** A row's score in hundredths; {@link Quantity#NONE} where it has none that can be read. */
  long read(Row row) {
    return isFilled(row) ? scores.optional(row, column) : Quantity.NONE;
  }

  private static void add(
      List<WideColumn> found,
      Header header,
      Instrument instrument,
      int number,
      String suffix,
      Timing timing) {
    String name = instrument.key() + suffix;
    if (header.hasColumn(name)) {
      Quantity scores = Quantity.scoreOf(instrument);
      found.add(new WideColumn(header.column(name), instrument.key(), number, timing, scores));
    }
  }
}

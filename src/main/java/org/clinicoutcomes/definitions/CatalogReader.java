package org.clinicoutcomes.definitions;

import java.util.SortedMap;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.MeasureCatalog;

/** Instruments, measures and conditions from the entries that stand, checked against each other. */
final class CatalogReader {

  /** Scores at rest keep their instrument's number in one byte. */
  private static final int MOST_INSTRUMENTS = 256;

  private CatalogReader() {}

  /** The catalog; complete only where no mistake was reported. */
  static MeasureCatalog read(Entries entries) {
    checkNumber(entries);
    Defined<Instrument> instruments =
        Defined.read(entries, Kind.INSTRUMENTS, InstrumentReader::read);
    ScalesCheck.run(entries.of(Kind.INSTRUMENTS), instruments);
    ConditionReader conditionReader = new ConditionReader(entries.of(Kind.CONDITIONS));
    MeasureReader measureReader = new MeasureReader(instruments, conditionReader.names());
    Defined<Measure> measures = Defined.read(entries, Kind.MEASURES, measureReader::read);
    SortedMap<String, Condition> conditions = conditionReader.read(measures);
    return new MeasureCatalog(instruments.entries(), measures.entries(), conditions);
  }

  private static void checkNumber(Entries entries) {
    entries.of(Kind.INSTRUMENTS).values().stream()
        .skip(MOST_INSTRUMENTS)
        .findFirst()
        .ifPresent(
            value ->
                value.isWrong(
                    "is one instrument too many", "at most " + MOST_INSTRUMENTS + " instruments"));
  }
}

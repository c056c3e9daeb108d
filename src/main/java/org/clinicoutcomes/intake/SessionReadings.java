package org.clinicoutcomes.intake;

import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.session.Reading;
import org.clinicoutcomes.session.SourceRecords;

/**
 * A session's doses, times and vital signs: judged and accounted for, and part of what makes two
 * rows the same.
 */
final class SessionReadings {

  private static final Reading[] READINGS = Reading.values();
  private static final List<String> MOMENTS = List.of("before", "max", "discharge");

  private final List<Column> columns;
  private final List<Quantity> quantities;
  private final List<BloodPressure> pressures;
  private final long[] read = new long[READINGS.length];

  SessionReadings(Header header) {
    columns = Stream.of(READINGS).map(reading -> header.column(reading.column())).toList();
    quantities = Stream.of(READINGS).map(SessionReadings::quantity).toList();
    pressures =
        MOMENTS.stream()
            .filter(moment -> header.hasColumn(BloodPressure.COLUMN + moment))
            .map(moment -> pressure(header, moment))
            .toList();
  }

  private static BloodPressure pressure(Header header, String moment) {
    return new BloodPressure(
        header.column(BloodPressure.COLUMN + moment),
        moment,
        quantity(named("systolic_" + moment)),
        quantity(named("diastolic_" + moment)));
  }

  private static Reading named(String column) {
    return Reading.named(column).orElseThrow();
  }

  private static Quantity quantity(Reading of) {
    return Quantity.measured(of.lowest(), of.highest(), of.of());
  }

  /** Reads a row's readings: both values of a blood pressure come from one column, or from two. */
  void read(Row row, ContentHash hash) {
    for (int i = 0; i < read.length; i++) {
      read[i] = quantities.get(i).optional(row, columns.get(i));
    }
    for (BloodPressure pressure : pressures) {
      pressure.read(row);
      fill(named("systolic_" + pressure.moment()), pressure.systolic());
      fill(named("diastolic_" + pressure.moment()), pressure.diastolic());
    }
    for (long value : read) {
      hash.add(Long.hashCode(value));
    }
  }

  private void fill(Reading reading, long value) {
    int at = reading.ordinal();
    read[at] = read[at] == Quantity.NONE ? value : read[at];
  }

  /** Keeps what was read last as that of a session's row. */
  void addTo(SourceRecords records, int sessionRow) {
    for (Reading reading : READINGS) {
      long value = read[reading.ordinal()];
      if (value != Quantity.NONE) {
        records.addReading(sessionRow, reading, Math.toIntExact(value));
      }
    }
  }
}

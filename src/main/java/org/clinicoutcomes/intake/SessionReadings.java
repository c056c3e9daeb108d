package org.clinicoutcomes.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.intake.NumberWords.Unit;
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.session.Reading;

/**
 * A session's doses, times and vital signs: judged and accounted for, and part of what makes two
 * rows the same. Only the columns that a file has are looked at.
 */
final class SessionReadings {

  private static final Reading[] READINGS = Reading.values();
  private static final List<String> MOMENTS = List.of("before", "max", "discharge");

  /** A column with one reading. */
  private record Single(int at, FileColumn column, Quantity quantity) {}

  private final List<Single> singles;
  private final List<DoseColumn> doses;
  private final List<BloodPressure> pressures;
  private final long[] read = new long[READINGS.length];

  SessionReadings(Header header) {
    singles =
        Stream.of(READINGS)
            .filter(reading -> !DoseColumn.READINGS.contains(reading))
            .filter(reading -> header.hasColumn(reading.column()))
            .map(of -> new Single(of.ordinal(), header.column(of.column()), quantity(of)))
            .toList();
    doses =
        DoseColumn.READINGS.stream()
            .filter(reading -> header.hasColumn(reading.column()))
            .map(of -> new DoseColumn(of, header.column(of.column()), SessionReadings::quantity))
            .toList();
    pressures =
        MOMENTS.stream()
            .filter(moment -> header.hasColumn(BloodPressure.COLUMN + moment))
            .map(moment -> pressure(header, moment))
            .toList();
  }

  private static BloodPressure pressure(Header header, String moment) {
    return new BloodPressure(
        header.column(BloodPressure.COLUMN + moment),
        named("systolic_" + moment),
        named("diastolic_" + moment),
        SessionReadings::quantity);
  }

  private static Reading named(String column) {
    return Reading.named(column).orElseThrow();
  }

  private static Quantity quantity(Reading of) {
    return Quantity.measured(of.lowest(), of.highest(), of.of(), unit(of));
  }

  private static Unit unit(Reading of) {
    return switch (of) {
      case DOSE_MG -> Unit.MG;
      case DOSE_MG_PER_KG -> Unit.MG_PER_KG;
      case DURATION_MIN, MONITORED_MIN -> Unit.MINUTE;
      case HEART_RATE_BEFORE, HEART_RATE_MAX -> Unit.PER_MINUTE;
      default -> Unit.MMHG;
    };
  }

  /** Reads a row's readings: what a column says of its own goes before what another says of it. */
  void read(Row row, ContentHash hash) {
    Arrays.fill(read, Quantity.NONE);
    for (Single single : singles) {
      read[single.at()] = single.quantity().optional(row, single.column());
    }
    doses.forEach(column -> column.read(row));
    doses.forEach(column -> fill(column.own(), column.value(column.own())));
    doses.forEach(column -> fill(column.other(), column.value(column.other())));
    for (BloodPressure pressure : pressures) {
      pressure.read(row);
      fill(pressure.systolicReading(), pressure.systolic());
      fill(pressure.diastolicReading(), pressure.diastolic());
    }
    for (int at = 0; at < read.length; at++) {
      if (read[at] != Quantity.NONE) {
        hash.add(at).add(Long.hashCode(read[at]));
      }
    }
  }

  private void fill(Reading reading, long value) {
    int at = reading.ordinal();
    read[at] = read[at] == Quantity.NONE ? value : read[at];
  }

  /** Keeps what was read last as that of a session's row. */
  void addTo(SourceRecords records, int sessionRow) {
    for (int at = 0; at < read.length; at++) {
      if (read[at] != Quantity.NONE) {
        records.addReading(sessionRow, READINGS[at], Math.toIntExact(read[at]));
      }
    }
  }
}

package org.clinicoutcomes.intake;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.clinicoutcomes.records.Visits;

/** On which days patients have sessions, given or not, as all rows of the sessions files say. */
final class DaysOfSessions {

  private final long[] visits;

  DaysOfSessions(Visits of) {
    visits =
        IntStream.range(0, of.size())
            .mapToLong(row -> key(of.patient(row), of.day(row)))
            .sorted()
            .toArray();
  }

  boolean has(int patient, int day) {
    return Arrays.binarySearch(visits, key(patient, day)) >= 0;
  }

  private static long key(int patient, int day) {
    return (long) patient << Integer.SIZE | Integer.toUnsignedLong(day);
  }
}

package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.session.BuiltInCodes;
import org.clinicoutcomes.session.Reading;

/**
 * Finds the rows of single devices among a source's sessions and joins those of one session, once
 * every row's fate is known.
 *
 * <p>Rows of one file that share an id are parts too, where they are of different times that lie
 * near the last of them. Where nothing tells them apart they are, unless the file states other
 * doses of the drug as well: then its rows are of sessions, and the same one again is the same
 * session again.
 */
final class DeviceRows {

  private final SessionColumns sessions;
  private final ReadingColumns readings;
  private final BitSet unclear = new BitSet();
  private final int drug;

  DeviceRows(SessionColumns sessions, ReadingColumns readings) {
    this.sessions = sessions;
    this.readings = readings;
    drug = sessions.codeNumber(BuiltInCodes.ESKETAMINE);
  }

  /** What belongs to one patient and day. */
  private record Day(int patient, int epochDay) {}

  void join() {
    if (drug < 0) {
      return;
    }
    Map<Day, List<Integer>> days = new HashMap<>();
    for (int row = 0; row < sessions.size(); row++) {
      if (isDevice(row)) {
        days.computeIfAbsent(
                new Day(sessions.patient(row), sessions.epochDay(row)), day -> new ArrayList<>())
            .add(row);
      }
    }
    days.values().removeIf(rows -> rows.size() < 2);
    if (!days.isEmpty()) {
      Set<Integer> mixed = filesWithOtherDoses();
      days.values().forEach(rows -> join(rows, mixed));
    }
  }

  /** How many patients have more rows of one session than it can have devices. */
  int patientsWithTooMany() {
    return unclear.cardinality();
  }

  private boolean isDevice(int row) {
    return isOfDrug(row) && readings.hundredths(row, Reading.DOSE_MG) == DeviceParts.DEVICE;
  }

  private boolean isOfDrug(int row) {
    return sessions.drug(row) == drug && sessions.isGiven(row);
  }

  /** The files in which the drug has other doses. */
  private Set<Integer> filesWithOtherDoses() {
    Set<Integer> files = new HashSet<>();
    for (int row = 0; row < sessions.size(); row++) {
      int dose = readings.hundredths(row, Reading.DOSE_MG);
      if (dose >= 0 && dose != DeviceParts.DEVICE && isOfDrug(row)) {
        files.add(sessions.file(row));
      }
    }
    return files;
  }

  private void join(List<Integer> rows, Set<Integer> mixed) {
    List<DeviceParts.Part> parts =
        rows.stream()
            .filter(row -> counts(row, mixed))
            .map(
                row ->
                    new DeviceParts.Part(row, sessions.second(row), sessions.fates().winner(row)))
            .toList();
    for (List<DeviceParts.Part> session : DeviceParts.sessions(parts)) {
      List<Integer> ofSession = atMost(session);
      if (ofSession.size() > 1 && ofSession.size() <= DeviceParts.MOST) {
        join(ofSession, rows);
      }
    }
  }

  /** The rows of a session, and of those that share an id the last ones. */
  private List<Integer> atMost(List<DeviceParts.Part> session) {
    Map<Integer, List<Integer>> byId = new HashMap<>();
    session.forEach(
        part -> byId.computeIfAbsent(part.standing(), id -> new ArrayList<>()).add(part.row()));
    Set<Integer> tooMany = new HashSet<>();
    for (List<Integer> rows : byId.values()) {
      Collections.sort(rows);
      tooMany.addAll(rows.subList(0, Math.max(0, rows.size() - DeviceParts.MOST)));
    }
    tooMany.forEach(row -> unclear.set(sessions.patient(row)));
    return session.stream()
        .map(DeviceParts.Part::row)
        .filter(row -> !tooMany.contains(row))
        .toList();
  }

  /** Whether a row stands for its id, or for a part of what stands for it in the same file. */
  private boolean counts(int row, Set<Integer> mixed) {
    int winner = sessions.fates().winner(row);
    if (winner == row) {
      return sessions.fate(row) == Fate.ACCEPTED;
    }
    return sessions.fate(winner) == Fate.ACCEPTED
        && isDevice(winner)
        && sessions.file(row) == sessions.file(winner)
        && (!sessions.fates().areSame(row, winner) || !mixed.contains(sessions.file(row)));
  }

  private void join(List<Integer> rows, List<Integer> ofDay) {
    int first = rows.get(0);
    if (rows.stream().allMatch(row -> sessions.areAlike(first, row))) {
      sessions.fates().join(rows);
      readings.join(rows, rows.size() * DeviceParts.DEVICE);
      ofDay.forEach(row -> sessions.fates().repeat(row, rows));
    }
  }

  /** Whether two rows of one id are parts of one session, and neither replaces the other. */
  boolean areParts(int row, int other) {
    return drug >= 0
        && isDevice(row)
        && isDevice(other)
        && sessions.patient(row) == sessions.patient(other)
        && sessions.epochDay(row) == sessions.epochDay(other)
        && sessions.areAlike(row, other)
        && DeviceParts.areNear(sessions.second(row), sessions.second(other));
  }
}

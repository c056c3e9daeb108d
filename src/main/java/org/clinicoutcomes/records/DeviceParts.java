package org.clinicoutcomes.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Moment;

/**
 * Rows of single nasal devices that make up one session: of esketamine, 28 mg each, of one patient
 * on one day, at most {@value #MINUTES} minutes apart or all without a time, {@value #MOST} at most
 * (84 mg together). A device holds 28 mg, and a session takes one to three of them, five minutes
 * apart (prescribing information of Spravato).
 */
final class DeviceParts {

  /** What one device holds, in hundredths of a milligram. */
  static final int DEVICE = 28_00;

  static final int MOST = 3;
  private static final int MINUTES = 60;
  private static final int SECONDS = 60;

  private DeviceParts() {}

  /**
   * A row of one device.
   *
   * @param second when on its day it was given
   * @param standing the row that stands for its id
   */
  record Part(int row, int second, int standing) {}

  /**
   * The sessions of one patient on one day: the rows of each, the first of them first. A row lies
   * in one with the row that stands for its id, or it is replaced by that and lies in none.
   */
  static List<List<Part>> sessions(List<Part> ofDay) {
    List<Part> sorted = new ArrayList<>(ofDay);
    sorted.sort(Comparator.comparingInt(Part::second).thenComparingInt(Part::row));
    List<List<Part>> sessions = cut(sorted);
    while (sorted.removeAll(replaced(sessions))) {
      sessions = cut(sorted);
    }
    return sessions;
  }

  private static List<List<Part>> cut(List<Part> sorted) {
    List<List<Part>> sessions = new ArrayList<>();
    for (Part part : sorted) {
      List<Part> open = sessions.isEmpty() ? List.of() : sessions.get(sessions.size() - 1);
      if (open.isEmpty() || !belongs(part, open.get(0))) {
        open = new ArrayList<>();
        sessions.add(open);
      }
      open.add(part);
    }
    return sessions;
  }

  private static List<Part> replaced(List<List<Part>> sessions) {
    List<Part> replaced = new ArrayList<>();
    for (List<Part> session : sessions) {
      Set<Integer> rows = session.stream().map(Part::row).collect(Collectors.toSet());
      session.stream().filter(part -> !rows.contains(part.standing())).forEach(replaced::add);
    }
    return replaced;
  }

  private static boolean belongs(Part part, Part first) {
    return areNear(first.second(), part.second());
  }

  /** Whether two parts of one day can be of one session. */
  static boolean areNear(int second, int other) {
    boolean areOfOneForm = (second == Moment.UNTIMED) == (other == Moment.UNTIMED);
    return areOfOneForm && Math.abs(second - other) <= MINUTES * SECONDS;
  }
}

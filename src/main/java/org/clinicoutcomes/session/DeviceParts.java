package org.clinicoutcomes.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.Moment;

/**
 * Rows of single nasal devices that make up one session: of esketamine, 28 mg each, of one patient
 * on one day, at most {@value #MINUTES} minutes apart or all without a time, {@value #MOST} at most
 * (84 mg together). A device holds 28 mg, and a session takes one to three of them, five minutes
 * apart (prescribing information of Spravato).
 */
final class DeviceParts {

  /** The drug that comes in devices. */
  static final String DRUG = "esketamine";

  /** What one device holds, in hundredths of a milligram. */
  static final int DEVICE = 28_00;

  static final int MOST = 3;
  private static final int MINUTES = 60;
  private static final int SECONDS = 60;

  private DeviceParts() {}

  /** A row of one device, and when on its day it was given. */
  record Part(int row, int second) {

    boolean isTimed() {
      return second != Moment.UNTIMED;
    }
  }

  /**
   * The sessions of one patient on one day that consist of several parts: the rows of each, the
   * first of them first.
   */
  static List<List<Part>> sessions(List<Part> ofDay) {
    List<Part> sorted = new ArrayList<>(ofDay);
    sorted.sort(Comparator.comparingInt(Part::second).thenComparingInt(Part::row));
    List<List<Part>> sessions = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : sorted) {
      if (!open.isEmpty() && !belongs(part, open.get(0))) {
        sessions.add(open);
        open = new ArrayList<>();
      }
      open.add(part);
    }
    sessions.add(open);
    sessions.removeIf(parts -> parts.size() < 2 || parts.size() > MOST);
    return sessions;
  }

  private static boolean belongs(Part part, Part first) {
    return part.isTimed() == first.isTimed() && part.second() - first.second() <= MINUTES * SECONDS;
  }
}

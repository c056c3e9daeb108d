package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** What the sessions are: parts of one another, bookings that nobody closed, something else. */
final class NaiveVisits {
  private final NaiveFacts facts;
  private final LocalDate asOf;
  private final NaiveBook book;
  private final Set<String> patients = new TreeSet<>();

  NaiveVisits(NaiveFacts facts, LocalDate asOf, NaiveBook book) {
    this.facts = facts;
    this.asOf = asOf;
    this.book = book;
    facts.accepted.forEach(session -> patients.add(session.patient()));
  }

  void doubt() {
    doubtParts();
    int devices = facts.withTooManyDevices.size();
    if (NaiveBook.isDoubt(devices, patients.size())) {
      book.raise("parts_of_sessions", "dose_mg", 0, devices, false);
    }
    doubtBookings();
    facts.kinds.forEach(kinds -> kinds.doubt(book, patients.size()));
  }

  /** "Other given rows of one drug, patient and day". */
  private void doubtParts() {
    int rows = 0;
    int concerned = 0;
    for (String patient : patients) {
      List<List<Session>> runs = runsOf(patient);
      long several = runs.stream().filter(run -> run.size() > 1).count();
      if (several >= 2 && several * 4 >= runs.size()) {
        concerned++;
        rows += runs.stream().filter(run -> run.size() > 1).mapToInt(List::size).sum();
      }
    }
    book.raiseIfMoving("parts_of_sessions", rows, concerned, patients.size());
  }

  private List<List<Session>> runsOf(String patient) {
    List<Session> own = new ArrayList<>(facts.accepted);
    own.removeIf(session -> !session.given() || !session.patient().equals(patient));
    own.sort(
        Comparator.comparing(Session::drug)
            .thenComparing(Session::date)
            .thenComparing(Session::at, NaiveMoment::compareTime));
    List<List<Session>> runs = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (i == 0 || !mayBeParts(own.get(i - 1), own.get(i))) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(own.get(i));
    }
    return runs;
  }

  /** "less than 90 minutes apart or without a time", after the last of joined devices. */
  private boolean mayBeParts(Session earlier, Session later) {
    NaiveMoment last = facts.lastDevice.getOrDefault(earlier.id(), earlier.at());
    return earlier.drug().equals(later.drug())
        && earlier.date().equals(later.date())
        && (last.second() == null || later.at().second() - last.second() < 90 * 60);
  }

  private void doubtBookings() {
    List<Session> open = new ArrayList<>(facts.accepted);
    open.removeIf(of -> !of.status().equals("booked") || !of.date().isBefore(asOf));
    long booked = open.stream().map(Session::patient).distinct().count();
    book.raiseIfMoving("past_bookings", open.size(), booked, patients.size());
  }
}

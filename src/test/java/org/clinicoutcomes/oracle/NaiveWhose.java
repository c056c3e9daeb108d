package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** "Whose a row is": ids of files held against each other, of several clinics, of two people. */
final class NaiveWhose {
  private final NaiveFacts facts;
  private final NaiveBook book;
  private final Set<String> treated = new TreeSet<>();

  NaiveWhose(NaiveFacts facts, NaiveBook book) {
    this.facts = facts;
    this.book = book;
    facts.sessions.forEach(row -> treated.add(row.session().patient()));
  }

  void doubt() {
    book.holdWhere(areSessionsTaken());
    doubtClinics();
    doubtPeople();
    doubtIds();
    doubtApart();
  }

  /** "so many as would shut the gate hold the source". */
  private boolean areSessionsTaken() {
    Map<String, String> patients = new HashMap<>();
    facts.sessions.forEach(row -> patients.put(row.session().id(), row.session().patient()));
    long taken =
        facts.sessions.stream()
            .map(SessionRow::session)
            .filter(of -> !of.patient().equals(patients.get(of.id())))
            .count();
    return taken >= 20 && taken * 100 > facts.judged.getOrDefault(NaiveFacts.SESSIONS, 0) * 5L;
  }

  /** "Ids of several clinics". */
  private void doubtClinics() {
    Map<List<Object>, SessionRow> visits = new HashMap<>();
    Set<String> atOnce = new TreeSet<>();
    Set<String> moved = new TreeSet<>();
    for (SessionRow row : facts.sessions) {
      Session of = row.session();
      SessionRow earlier = of.given() ? visits.put(List.of(of.patient(), of.date()), row) : null;
      if (earlier != null && !earlier.session().clinic().equals(of.clinic())) {
        // "a later file corrects an earlier"
        boolean corrected = !facts.standing.contains(earlier) && earlier.file() != row.file();
        (corrected ? moved : atOnce).add(of.patient());
      }
    }
    long disputed = facts.ofTwoPeople.values().stream().filter(c -> c.size() > 1).count();
    long most = Math.max(atOnce.size(), disputed);
    most = NaiveBook.areMany(moved.size(), treated.size()) ? Math.max(most, moved.size()) : most;
    if (!book.has("ids_repeat_across_clinics") && NaiveBook.isDoubt(most, treated.size())) {
      book.raise("ids_repeat_across_clinics", "", 0, most, true);
    }
  }

  private void doubtPeople() {
    Set<String> patients = new TreeSet<>(facts.ofTwoPeople.keySet());
    patients.addAll(treated);
    if (!facts.ofTwoPeople.isEmpty()) {
      book.raiseIfMoving(
          "two_people_under_one_id",
          facts.name(NaiveFacts.PATIENTS, 0),
          0,
          facts.ofTwoPeople.size(),
          patients.size());
    }
  }

  private void doubtIds() {
    Set<String> patients = new TreeSet<>();
    facts.patients.forEach(row -> patients.add(row.key()));
    doubtIds(NaiveFacts.PATIENTS, 0, patients);
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      doubtIds(NaiveFacts.SCORES, file, facts.scoredIn(file));
    }
    Set<String> events = new TreeSet<>(facts.withEvents);
    events.addAll(facts.strangers);
    doubtIds(NaiveFacts.EVENTS, 0, events);
    doubtTwins();
  }

  /** "ids of patients with sessions or scores are in two forms". */
  private void doubtTwins() {
    Set<String> counted = new TreeSet<>(treated);
    facts.scores.forEach(row -> counted.add(row.score().patient()));
    Map<String, Set<String>> forms = new HashMap<>();
    counted.forEach(
        id -> forms.computeIfAbsent(NaiveNearIds.plainest(id), f -> new TreeSet<>()).add(id));
    long twins = forms.values().stream().filter(this::mayBeOne).count();
    if (!book.has("ids_written_differently")) {
      book.raiseIfMoving("ids_written_differently", 0, twins, counted.size());
    }
  }

  /** "and no two of them have a session on one day". */
  private boolean mayBeOne(Set<String> ids) {
    Map<LocalDate, Set<String>> days = new HashMap<>();
    facts.sessions.stream()
        .map(SessionRow::session)
        .filter(of -> ids.contains(of.patient()))
        .forEach(of -> days.computeIfAbsent(of.date(), d -> new TreeSet<>()).add(of.patient()));
    return ids.size() > 1 && days.values().stream().allMatch(of -> of.size() == 1);
  }

  private void doubtIds(String kind, int file, Set<String> inFile) {
    int pairs = new NaiveNearIds(treated, inFile).pairs();
    if (pairs > 0) {
      book.raise("ids_written_differently", facts.name(kind, file), 0, pairs, true);
    }
  }

  /** "the file's ids may be those of another system"; "dates are held together". */
  private void doubtApart() {
    NaiveApart apart = new NaiveApart(facts);
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      boolean asked = new NaiveNearIds(treated, facts.scoredIn(file)).pairs() > 0;
      if (!asked && apart.strangers(file) > 0) {
        book.raiseIfMoving(
            "scores_without_sessions",
            facts.name(NaiveFacts.SCORES, file),
            0,
            apart.strangers(file),
            apart.scored());
      }
    }
    for (NaiveApart.Distant each : apart.distant()) {
      book.raiseIfMoving("distant_dates", each.file(), 0, each.apart(), each.both());
    }
  }
}

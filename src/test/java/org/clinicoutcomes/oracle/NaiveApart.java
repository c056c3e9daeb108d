package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** Files whose scores have nothing to do with the sessions: whose, and when. */
final class NaiveApart {
  private final NaiveFacts facts;
  private final Set<String> treated = new TreeSet<>();
  private final Set<String> scored = new TreeSet<>();

  NaiveApart(NaiveFacts facts) {
    this.facts = facts;
    facts.sessions.forEach(row -> treated.add(row.session().patient()));
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      scored.addAll(facts.scoredIn(file));
    }
  }

  /** How many are scored. */
  int scored() {
    return scored.size();
  }

  /** "more than nineteen in twenty patients of a scores file have none"; 0 where fewer. */
  int strangers(int file) {
    Set<String> own = facts.scoredIn(file);
    Set<String> strangers = new TreeSet<>(own);
    strangers.removeAll(treated);
    int known = own.size() - strangers.size();
    boolean nearlyAll = known * 20 < Math.min(own.size(), treated.size());
    return nearlyAll && strangers.size() * 4 >= scored.size() ? strangers.size() : 0;
  }

  /** A file, its patients with sessions and scores, and those of whom not one score is near. */
  record Distant(String file, int apart, int both) {}

  List<Distant> distant() {
    Map<String, Set<String>> files = new LinkedHashMap<>();
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      files.put(facts.name(NaiveFacts.SCORES, file), facts.scoredIn(file));
    }
    for (int file = 0; file < facts.sessionFiles.size(); file++) {
      files.put(facts.name(NaiveFacts.SESSIONS, file), facts.treatedIn(file));
    }
    Set<String> told = new TreeSet<>();
    List<Distant> distant = new ArrayList<>();
    files.forEach(
        (file, both) -> {
          both.retainAll(treated);
          both.retainAll(scored);
          both.removeAll(told);
          int apart = (int) both.stream().filter(this::isDistant).count();
          if (apart > 0 && apart * 4 >= both.size() * 3) {
            distant.add(new Distant(file, apart, both.size()));
            told.addAll(both);
          }
        });
    NaiveYears years = new NaiveYears(facts);
    for (int file = 0; file < facts.scoreFiles.size(); file++) {
      Set<String> off = years.off(file);
      off.removeAll(told);
      Set<String> both = facts.scoredIn(file);
      both.retainAll(treated);
      distant.add(new Distant(facts.name(NaiveFacts.SCORES, file), off.size(), both.size()));
    }
    for (int file = 0; file < facts.sessionFiles.size(); file++) {
      Set<String> own = facts.treatedIn(file);
      int early = years.early(own, file).size();
      distant.add(new Distant(facts.name(NaiveFacts.SESSIONS, file), early, own.size()));
    }
    return distant;
  }

  /** "not one score lies within 90 days of any session". */
  private boolean isDistant(String patient) {
    List<LocalDate> days =
        facts.sessions.stream()
            .filter(row -> row.session().patient().equals(patient))
            .filter(facts.standing::contains)
            .map(row -> row.session().date())
            .toList();
    List<ScoreRow> own =
        facts.winning.stream().filter(row -> row.score().patient().equals(patient)).toList();
    Set<String> inSessions = new TreeSet<>();
    own.stream().filter(ScoreRow::wide).forEach(row -> inSessions.add(row.score().instrument()));
    List<Score> listed = own.stream().filter(row -> !row.wide()).map(ScoreRow::score).toList();
    return !days.isEmpty()
        && !listed.isEmpty()
        && listed.stream().noneMatch(score -> inSessions.contains(score.instrument()))
        && listed.stream().noneMatch(score -> isNear(score.date(), days));
  }

  private static boolean isNear(LocalDate date, List<LocalDate> days) {
    return days.stream().anyMatch(day -> Math.abs(NaiveSeries.days(day, date)) <= 90);
  }
}

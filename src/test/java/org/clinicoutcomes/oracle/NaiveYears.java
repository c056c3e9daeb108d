package org.clinicoutcomes.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** "A year may be wrong in a part of a file." */
final class NaiveYears {
  private final NaiveFacts facts;
  private final Map<String, List<LocalDate>> days = new TreeMap<>();

  NaiveYears(NaiveFacts facts) {
    this.facts = facts;
    facts.sessions.stream()
        .filter(facts.standing::contains)
        .map(NaiveRecords.SessionRow::session)
        .forEach(of -> days.computeIfAbsent(of.patient(), p -> new ArrayList<>()).add(of.date()));
    days.values().forEach(each -> each.sort(null));
  }

  /** The patients of a scores file whose scores seem to be of another year. */
  Set<String> off(int file) {
    Map<String, List<Score>> before = new TreeMap<>();
    Map<String, List<Score>> behind = new TreeMap<>();
    for (ScoreRow row : facts.winning) {
      Score score = row.score();
      if (!row.wide() && row.file() == file && days.containsKey(score.patient())) {
        if (beforeFirst(score) > 90) {
          before.computeIfAbsent(score.patient(), p -> new ArrayList<>()).add(score);
        } else if (behindLast(score) > 90) {
          behind.computeIfAbsent(score.patient(), p -> new ArrayList<>()).add(score);
        }
      }
    }
    Set<String> off = yearAway(before, 365);
    Set<String> late = yearAway(behind, -365);
    Set<String> unended = new TreeSet<>(late);
    unended.removeIf(patient -> behind.get(patient).stream().allMatch(this::isEnded));
    if (unended.size() * 4 >= late.size() * 3) {
      off.addAll(unended);
    }
    return off;
  }

  private long beforeFirst(Score score) {
    return NaiveSeries.days(score.date(), days.get(score.patient()).get(0));
  }

  private long behindLast(Score score) {
    List<LocalDate> own = days.get(score.patient());
    return NaiveSeries.days(own.get(own.size() - 1), score.date());
  }

  private Set<String> yearAway(Map<String, List<Score>> far, int year) {
    Set<String> away = new TreeSet<>();
    far.forEach(
        (patient, scores) -> {
          if (scores.stream().allMatch(s -> isNear(patient, s.date().plusDays(year)))) {
            away.add(patient);
          }
        });
    return away.size() * 4 >= far.size() * 3 ? away : new TreeSet<>();
  }

  private boolean isNear(String patient, LocalDate date) {
    return days.get(patient).stream().anyMatch(day -> Math.abs(NaiveSeries.days(day, date)) <= 31);
  }

  private boolean isEnded(Score late) {
    return facts.winning.stream()
        .map(ScoreRow::score)
        .filter(score -> score.patient().equals(late.patient()))
        .filter(score -> score.instrument().equals(late.instrument()))
        .anyMatch(score -> beforeFirst(score) < 0 && behindLast(score) <= 90);
  }
}

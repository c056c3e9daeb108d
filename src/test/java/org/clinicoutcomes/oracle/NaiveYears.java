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

  /** "patients whose first session, or first two, lie more than 90 days before all others". */
  Set<String> early(Set<String> inFile, int sessionFile) {
    Set<String> off = new TreeSet<>();
    Map<String, LocalDate> until = new TreeMap<>();
    int leading = 0;
    for (Map.Entry<String, List<LocalDate>> each : days.entrySet()) {
      List<LocalDate> own = each.getValue();
      int lead = 1;
      while (lead < own.size() && NaiveSeries.days(own.get(lead - 1), own.get(lead)) <= 90) {
        lead++;
      }
      if (lead > 2 || own.size() - lead < 3) {
        continue;
      }
      leading++;
      List<LocalDate> rest = own.subList(lead, own.size());
      if (own.subList(0, lead).stream()
          .map(day -> day.plusDays(365))
          .allMatch(day -> rest.stream().anyMatch(o -> Math.abs(NaiveSeries.days(day, o)) <= 14))) {
        off.add(each.getKey());
        until.put(each.getKey(), own.get(lead - 1));
      }
    }
    if (off.size() * 4 < leading * 3) {
      return new TreeSet<>();
    }
    Set<String> early = new TreeSet<>();
    facts.sessions.stream()
        .filter(row -> row.file() == sessionFile && facts.standing.contains(row))
        .map(NaiveRecords.SessionRow::session)
        .filter(of -> off.contains(of.patient()) && inFile.contains(of.patient()))
        .filter(of -> !of.date().isAfter(until.get(of.patient())))
        .forEach(of -> early.add(of.patient()));
    return early;
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

package org.clinicoutcomes.oracle;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the times of sessions and of scores at other offsets than each other. */
final class RandomZones {
  private static final Pattern TIMED =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?");

  private final Dice dice;
  private final RandomRows rows;

  RandomZones(Dice dice, RandomRows rows) {
    this.dice = dice;
    this.rows = rows;
  }

  void add() {
    int hours = dice.pick(0, 0, 3, 6, 9);
    switch (dice.between(1, 8)) {
      case 1, 2 -> write(hours, List.of("Z"), 0, List.of(""));
      case 3, 4 -> write(0, List.of(""), hours, List.of("Z"));
      case 5 -> write(0, List.of(dice.pick("+02:00", "-08:00")), 0, List.of("Z"));
      case 6 -> write(0, List.of("-05:00", "-04:00"), 0, List.of("Z"));
      case 7 -> write(0, List.of("Z", dice.pick("+01:00", "+02:00")), 0, List.of(""));
      default -> write(0, List.of(""), 0, List.of(dice.pick("+02:00", "Z"), "+01:00"));
    }
  }

  /** Of two offsets the second is that of summer. */
  private void write(
      int sessionsLater, List<String> ofSessions, int scoresLater, List<String> ofScores) {
    write(rows.sessions, "session_date", sessionsLater, ofSessions);
    write(rows.scores, "scored_on", scoresLater, ofScores);
  }

  private void write(
      List<Map<String, String>> list, String column, int hours, List<String> offsets) {
    for (Map<String, String> row : list) {
      Matcher matcher = TIMED.matcher(row.get(column));
      if (matcher.matches() && NaiveMoment.read(row.get(column)) != null) {
        LocalDateTime at = LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
        boolean summer = at.getMonthValue() >= 4 && at.getMonthValue() <= 10;
        String offset = offsets.get(summer ? offsets.size() - 1 : 0);
        row.put(column, at.plusHours(hours) + ":00" + offset);
      }
    }
  }
}

package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the rows of one source as CSV files, the later rows into the later files. */
final class RandomFiles {
  /** In the order they are read: '-' before '.' before '_'. */
  private static final List<String> SESSION_FILES =
      List.of("sessions-0.csv", "sessions.csv", "sessions_2.csv");

  private static final List<String> SCORE_FILES =
      List.of("assessments.csv", "observations.csv", "scores.csv", "scores_2.csv");

  /** The required columns, which a file without rows has too. */
  private static final List<String> SESSION =
      List.of("session_id", "patient_id", "session_date", "condition", "drug", "route");

  private static final List<String> SCORE =
      List.of("patient_id", "scored_on", "instrument", "score");
  private static final List<String> ADVERSE_EVENT = List.of("patient_id", "session_id", "event");

  private final Dice dice;
  private final RandomStyle style;
  private final RandomRows rows;

  RandomFiles(Dice dice, RandomStyle style, RandomRows rows) {
    this.dice = dice;
    this.style = style;
    this.rows = rows;
  }

  void write(Path folder) throws IOException {
    Set<String> absent = dice.chance(5) ? Set.of("timing") : Set.of();
    writeParts(folder, SESSION_FILES, rows.sessions, sessionColumns());
    writeParts(folder, SCORE_FILES, rows.scores, columns(rows.scores, SCORE, absent));
    if (!rows.forms.isEmpty()) {
      List<String> columns = columns(rows.forms, List.of(), Set.of());
      writeFile(folder, "scores_forms.csv", rows.forms, columns);
    }
    if (style.hasPatients) {
      List<String> columns = columns(rows.patients, List.of("patient_id"), Set.of());
      writeFile(folder, "patients.csv", rows.patients, columns);
    }
    if (dice.chance(50)) {
      List<String> columns = columns(rows.adverseEvents, ADVERSE_EVENT, Set.of());
      writeFile(folder, "adverse_events.csv", rows.adverseEvents, columns);
    }
    if (style.completeFrom != null) {
      Files.writeString(
          folder.resolve("mapping.yaml"), "complete_from: " + style.completeFrom + "\n");
    }
    if (dice.chance(20)) {
      // "names beginning with `.` or `_`" are never data
      writeFile(folder, "_sessions.csv", rows.sessions, sessionColumns());
    }
  }

  private List<String> sessionColumns() {
    return columns(rows.sessions, SESSION, style.absent);
  }

  private static List<String> columns(
      List<Map<String, String>> list, List<String> required, Set<String> absent) {
    Set<String> columns = new TreeSet<>(required);
    list.forEach(row -> columns.addAll(row.keySet()));
    columns.removeAll(absent);
    return new ArrayList<>(columns);
  }

  /** Cuts the rows over one to all of the names, keeping their order. */
  private void writeParts(
      Path folder, List<String> names, List<Map<String, String>> list, List<String> columns)
      throws IOException {
    List<String> chosen = new ArrayList<>(names);
    Collections.shuffle(chosen, dice.random());
    chosen = new ArrayList<>(chosen.subList(0, dice.pick(1, 1, 2, names.size())));
    chosen.sort(NaiveRecords.BY_CODE_POINT);
    int from = 0;
    for (int i = 0; i < chosen.size(); i++) {
      int to = i == chosen.size() - 1 ? list.size() : dice.between(from, list.size());
      // "Headers match by name, never by position"
      Collections.shuffle(columns, dice.random());
      writeFile(folder, chosen.get(i), list.subList(from, to), columns);
      from = to;
    }
  }

  private void writeFile(
      Path folder, String name, List<Map<String, String>> list, List<String> columns)
      throws IOException {
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    for (Map<String, String> row : list) {
      List<String> cells =
          columns.stream().map(column -> quoted(row.getOrDefault(column, ""))).toList();
      text.append(String.join(",", cells)).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (dice.chance(20)) {
      Files.write(folder.resolve(name + ".gz"), new RandomGzip(dice).pack(bytes));
    } else {
      Files.write(folder.resolve(name), bytes);
    }
  }

  private String quoted(String cell) {
    boolean must = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
    return must || dice.chance(2) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}

package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whose scores and sessions a workbook shows: all patients', unless these are so many that no
 * spreadsheet would open it in reasonable time; then as many as there is room for: those of the
 * worklist in its order, then of the others those who were treated last.
 */
final class PeopleShown {

  /** Scores and sessions together: more would keep a spreadsheet busy for over a minute. */
  static final long MOST_ROWS = 80_000;

  private static final PeopleRow NOBODY = new PeopleRow("", 0, LocalDate.MIN, 0, 0);

  private final Rows people;
  private final Map<String, PeopleRow> listed = new LinkedHashMap<>();
  private final BitSet shown = new BitSet();
  private final LocalDate since;
  private @Nullable PeopleRow firstById;
  private long all;
  private long scores;
  private long visits;

  /**
   * @param people rows of {@link PeopleRow}
   * @param worklist rows of {@link WorklistRow}
   */
  PeopleShown(Rows people, Rows worklist) {
    this(people, worklist, MOST_ROWS);
  }

  /** For tests: with less room. */
  PeopleShown(Rows people, Rows worklist, long most) {
    this.people = people;
    Map<String, PeopleRow> byId = new LinkedHashMap<>();
    worklist.forEach(row -> byId.put(WorklistRow.patient(row), NOBODY));
    each(row -> byId.computeIfPresent(row.patient(), (id, none) -> row));
    byId.values().removeIf(NOBODY::equals);
    listed.putAll(byId);
    since = since(roomBesideListed(most));
    each(this::show);
  }

  private void each(Consumer<PeopleRow> consumer) {
    people.forEach(values -> consumer.accept(PeopleRow.of(values)));
  }

  private void eachOther(Consumer<PeopleRow> consumer) {
    each(
        row -> {
          if (!listed.containsKey(row.patient())) {
            consumer.accept(row);
          }
        });
  }

  /** Shows those of the worklist, and says how much room is left; less than none if not for all. */
  private long roomBesideListed(long most) {
    long room = most;
    for (PeopleRow row : listed.values()) {
      room -= row.rows();
      if (room >= 0) {
        shown.set((int) row.number());
      }
    }
    return room;
  }

  /** The day from which on all others find room. */
  private LocalDate since(long most) {
    if (most < 0) {
      return LocalDate.MAX;
    }
    TreeMap<LocalDate, Long> rows = new TreeMap<>();
    eachOther(row -> rows.merge(row.lastSession(), row.rows(), Long::sum));
    long room = most;
    LocalDate from = LocalDate.MAX;
    for (Map.Entry<LocalDate, Long> day : rows.descendingMap().entrySet()) {
      room -= day.getValue();
      if (room < 0) {
        return from;
      }
      from = day.getKey();
    }
    return LocalDate.MIN;
  }

  private void show(PeopleRow row) {
    all++;
    firstById = firstById == null ? row : firstById;
    if (!listed.containsKey(row.patient()) && !row.lastSession().isBefore(since)) {
      shown.set((int) row.number());
    }
    if (shown.get((int) row.number())) {
      scores += row.scores();
      visits += row.visits();
    }
  }

  /** How many patients there are, shown or not. */
  long all() {
    return all;
  }

  /** How many scores of theirs are shown. */
  long scores() {
    return scores;
  }

  /** How many sessions. */
  long visits() {
    return visits;
  }

  /** So many rows, and of how many patients they are. */
  String counted(long rows, String noun) {
    return Wording.count(rows, noun) + " of " + Wording.count(shown.cardinality(), "patient");
  }

  /** The first to choose; only where there is one. */
  PeopleRow first() {
    return listed.values().stream()
        .findFirst()
        .orElseGet(() -> Objects.requireNonNull(firstById, "a clinic with patients"));
  }

  /** All patients to choose from, with their numbers: those of the worklist, then the others. */
  Rows choices() {
    return consumer -> {
      listed.values().forEach(row -> consumer.accept(choice(row)));
      eachOther(row -> consumer.accept(choice(row)));
    };
  }

  private static List<Value> choice(PeopleRow row) {
    return List.of(Value.of(row.patient()), Value.of(row.number()));
  }

  /** Of rows with such columns, those of patients who are shown. */
  Rows of(Rows rows, List<Column> columns) {
    int key = RowKey.column(columns);
    return consumer ->
        rows.forEach(
            row -> {
              if (shown.get((int) RowKey.patient(row.get(key)))) {
                consumer.accept(row);
              }
            });
  }

  /** Who is left out, if anybody is. */
  List<String> sentences() {
    long left = all - shown.cardinality();
    if (left == 0) {
      return List.of();
    }
    return List.of(
        "So that the workbook opens soon, only the "
            + Wording.count(shown.cardinality(), "patient")
            + " first on the worklist"
            + (since.equals(LocalDate.MAX) ? "" : " or treated since " + since)
            + " are here; the scores and sessions of "
            + Wording.count(left, "other")
            + " stand in the clinic's export.");
  }
}

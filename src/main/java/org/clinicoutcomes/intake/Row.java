package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/**
 * A record while it is judged: its cells, and what is wrong with them. Every cell is looked at
 * before the row is given up, so that all its problems are reported at once.
 */
final class Row {

  private final CSVRecord record;
  private final long line;
  private final Notation notation;
  private List<Problem> problems = List.of();
  private boolean rejected;
  private boolean missed = true;
  private Set<FileColumn> rounded = Set.of();

  Row(CSVRecord record, long line, Notation notation) {
    this.record = record;
    this.line = line;
    this.notation = notation;
  }

  CSVRecord record() {
    return record;
  }

  long line() {
    return line;
  }

  Notation notation() {
    return notation;
  }

  /**
   * The trimmed text of a cell, without the formula that spreadsheets keep leading zeros by; empty
   * where the file has no such column, or a system's mark for nothing.
   */
  String text(FileColumn column) {
    if (column.isAbsent()) {
      return column.constant();
    }
    String text = unwrapped(Texts.trim(record.get(column.position())));
    return notation.marks().isNoValue(text) ? "" : text;
  }

  /** What stands in {@code ="00123"}. */
  private static String unwrapped(String text) {
    boolean wrapped = text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2;
    return wrapped ? Texts.trim(text.substring(2, text.length() - 1)) : text;
  }

  /** Whether a cell's text stands for a value that was not taken. */
  boolean isMissing(String text) {
    return notation.marks().isMissing(text);
  }

  /** Whether a cell of an instrument's scores or answers says that none was taken. */
  boolean isNotTaken(FileColumn column, String instrument) {
    String text = text(column);
    return isMissing(text)
        || (!notation.notTaken().isNothing() && notation.notTaken().says(text, instrument));
  }

  /** Notes what is wrong with a cell. */
  void problem(FileColumn column, Scope scope, RejectCode code, String message, String action) {
    String value = column.isAbsent() ? "" : record.get(column.position());
    problem(new Problem(column.name(), scope, code, value, message, action));
  }

  void problem(Problem problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
    rejected |= problem.scope() == Scope.ROW;
  }

  /** Notes that a cell is blank that no row can do without. */
  void missing(FileColumn column) {
    problem(
        column,
        Scope.ROW,
        RejectCode.MISSING_VALUE,
        "is blank, and the row means nothing without it",
        "Fill it in.");
  }

  /** How many problems there are so far. */
  int problemCount() {
    return problems.size();
  }

  /**
   * Rejects the row for the cells that were set aside since there were so many problems: nothing
   * else of it says anything.
   */
  void rejectFor(int problemsBefore) {
    for (int i = problemsBefore; i < problems.size(); i++) {
      problems.set(i, problems.get(i).ofRow());
      rejected = true;
    }
  }

  /** Notes whether the score of a cell had to be rounded. */
  void setRounded(FileColumn column, boolean isRounded) {
    if (isRounded) {
      rounded = new HashSet<>(rounded);
      rounded.add(column);
      notation.cells().addRounded();
    }
  }

  /** Whether the score of a cell had to be rounded. */
  boolean isRounded(FileColumn column) {
    return rounded.contains(column);
  }

  boolean isRejected() {
    return rejected;
  }

  /** Notes that nothing is lost with the row, whatever is wrong with it. */
  void isOfNoLoss() {
    missed = false;
  }

  /** Whether something is lost where the row is rejected. */
  boolean isMissed() {
    return missed;
  }

  /** In the order of every list of rejects. */
  List<Problem> problems() {
    return problems.stream().sorted(Problem.ORDER).toList();
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }
}

package org.clinicoutcomes.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/**
 * The rejected rows of one file of which somebody meant to say something: their patient, date or
 * score cannot be read, or a word on the score or the session, or the record itself. Whom such rows
 * are of may hang on what they say. Rows with other words that no list knows are none: they may be
 * something else.
 */
final class LostRows {

  private static final Set<RejectCode> UNREAD =
      EnumSet.of(
          RejectCode.NOT_A_NUMBER,
          RejectCode.OUT_OF_RANGE,
          RejectCode.BAD_DATE,
          RejectCode.AMBIGUOUS_DATE,
          RejectCode.COLUMN_COUNT,
          RejectCode.UNBALANCED_QUOTE,
          RejectCode.UNDECODABLE,
          RejectCode.RECORD_TOO_LONG);

  private static final List<String> SAID_OF_SCORES = List.of("timing", "status", "validity");
  private static final List<String> SAID_OF_SESSIONS =
      List.of("status", "drug", "route", "condition");

  /** A shorter name without a number may stand in words that mean something else. */
  private static final int LONG = 5;

  private static final List<String> NEEDED =
      List.of("patient_id", FileKind.SCORES.day(), FileKind.SESSIONS.day());

  private final FileTally tally;
  private long all;
  private long forScores;

  LostRows(FileTally tally) {
    this.tally = tally;
  }

  /** Takes a rejected row. */
  void add(Row row) {
    if (!row.isMissed()) {
      return;
    }
    List<Problem> reasons =
        row.problems().stream().filter(each -> isLoss(each) || isOfOurs(each, row)).toList();
    all += reasons.isEmpty() ? 0 : 1;
    boolean isForScore = !reasons.isEmpty() && reasons.stream().allMatch(this::isOfScore);
    forScores += isForScore ? 1 : 0;
  }

  /** Takes a record that cannot be told from its bytes. */
  void addFlawed() {
    all++;
  }

  /** How many there are. */
  long all() {
    return all;
  }

  /** How many there are besides those whose score alone could not be read. */
  long besideScores() {
    return all - forScores;
  }

  private boolean isLoss(Problem problem) {
    return problem.scope() == Scope.ROW
        && (UNREAD.contains(problem.code())
            || (problem.code() == RejectCode.MISSING_VALUE && isNeeded(problem))
            || (problem.code() == RejectCode.UNKNOWN_CODE && isSaidOfIt(problem)));
  }

  /** A word that says when a score was taken or whether it was completed, or what was given. */
  private boolean isSaidOfIt(Problem problem) {
    List<String> said = tally.kind() == FileKind.SCORES ? SAID_OF_SCORES : SAID_OF_SESSIONS;
    return said.stream().anyMatch(ours -> problem.column().equals(tally.headerOf(ours)));
  }

  /** A measure that no list knows, whose name has that of one of ours in it or is nearly it. */
  private boolean isOfOurs(Problem problem, Row row) {
    Header header = tally.header();
    if (header == null
        || problem.code() != RejectCode.UNKNOWN_CODE
        || !problem.column().equals(tally.headerOf("instrument"))) {
      return false;
    }
    String named = Spellings.key(row.text(header.column("instrument")));
    return header.schema().book().instrumentKeys().stream()
        .map(Spellings::key)
        .filter(LostRows::isTelling)
        .anyMatch(ours -> named.contains(ours) || isNear(named, ours));
  }

  private static boolean isNear(String named, String ours) {
    return NearHeaders.isNear(named, Set.of(ours)) && MisspeltHeaders.areOneNumber(named, ours);
  }

  private static boolean isTelling(String key) {
    return key.length() >= LONG || key.chars().anyMatch(Character::isDigit);
  }

  private boolean isNeeded(Problem problem) {
    return NEEDED.stream().anyMatch(ours -> problem.column().equals(tally.headerOf(ours)));
  }

  private boolean isOfScore(Problem problem) {
    return tally.kind() == FileKind.SCORES
        && !problem.column().isEmpty()
        && !isNeeded(problem)
        && problem.code() != RejectCode.UNKNOWN_CODE
        && problem.code() != RejectCode.BAD_DATE
        && problem.code() != RejectCode.AMBIGUOUS_DATE;
  }
}

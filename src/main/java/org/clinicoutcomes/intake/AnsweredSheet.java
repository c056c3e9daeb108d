package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Set;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.questionnaire.Answers;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.clinicoutcomes.records.Fate;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire that a patient has filled in, gathered from a row for each answer, in any
 * order, and perhaps one for the total. Held are values and whose row each is, not rows.
 */
final class AnsweredSheet {

  /** The place of the total, before those of the questions. */
  static final int TOTAL = 0;

  private final int[] values;
  private final BitSet known = new BitSet();
  private final @Nullable FileTally[] files;
  private Moment at;
  private boolean isUnread;
  private boolean isTotalUnnamed;

  AnsweredSheet(int questions, Moment at) {
    this.at = at;
    values = new int[questions + 1];
    files = new FileTally[questions + 1];
  }

  /** What a row has replaced in its own file. */
  enum Replaced {
    NOTHING,
    ANOTHER_VALUE
  }

  /** When the first of its answers was given. */
  Moment at() {
    return at;
  }

  /** Takes a row's value: a later one of the same question replaces an earlier. */
  Replaced put(int item, int value, FileTally file, Moment when) {
    FileTally earlier = files[item];
    boolean isSame = values[item] == value;
    also(item, value);
    files[item] = file;
    at = when.compareTo(at) < 0 ? when : at;
    if (earlier == null) {
      return Replaced.NOTHING;
    }
    earlier.rows().add(isSame ? Fate.DUPLICATE : Fate.SUPERSEDED);
    return isSame || !earlier.equals(file) ? Replaced.NOTHING : Replaced.ANOTHER_VALUE;
  }

  /** Takes an answer whose row is counted as something else. */
  void also(int item, int value) {
    values[item] = value;
    known.set(item);
  }

  /** Notes that an answer could not be read. */
  void unread() {
    isUnread = true;
  }

  /** Notes that the row of the total does not say that it is one. */
  void unnamedTotal() {
    isTotalUnnamed = true;
  }

  boolean hasAnswers() {
    return known.nextSetBit(1) > 0;
  }

  /**
   * Whether a total stands in a row. One that does not say so may as well be the answer that is
   * missing beside the others.
   *
   * @param isComplete whether all others are there
   */
  boolean hasTotal(boolean isComplete) {
    return hasRow(TOTAL) && !(isTotalUnnamed && hasAnswers() && !isComplete);
  }

  boolean isUnread() {
    return isUnread;
  }

  boolean has(int item) {
    return known.get(item);
  }

  /** Whether a row of its own holds the value. */
  boolean hasRow(int item) {
    return files[item] != null;
  }

  int value(int item) {
    return values[item];
  }

  /** What the answers add up to; none where one is missing. */
  OptionalInt itemTotal(Questionnaire questionnaire) {
    Answers answers = questionnaire.noAnswers();
    for (int item = 1; item < values.length; item++) {
      if (has(item)) {
        answers.put(item, values[item]);
      }
    }
    return questionnaire.total(answers);
  }

  /** Whether none of its questions is answered in the other one too. */
  boolean isApartFrom(AnsweredSheet other) {
    return !known.intersects(other.known);
  }

  /** Takes over the answers of a sheet that has none of the same questions. */
  void join(AnsweredSheet later) {
    for (int item = 0; item < values.length; item++) {
      if (later.has(item)) {
        also(item, later.values[item]);
        files[item] = later.files[item];
      }
    }
    isUnread |= later.isUnread;
    isTotalUnnamed |= later.isTotalUnnamed;
  }

  /**
   * Counts what becomes of the rows that stand: where no score follows, they are missing but for
   * those that are a score by themselves.
   */
  void countRows(boolean isScore, Set<Integer> scales, boolean isAfterAsOf) {
    for (int item = 0; item < files.length; item++) {
      FileTally file = files[item];
      if (file == null) {
        continue;
      }
      if (isScore || scales.contains(item)) {
        file.rows().add(isAfterAsOf ? Fate.AFTER_AS_OF : Fate.ACCEPTED);
      } else {
        file.rows().correct(RowFate.KEPT, RowFate.MISSING);
      }
    }
  }
}

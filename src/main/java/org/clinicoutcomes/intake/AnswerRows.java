package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;
import org.jspecify.annotations.Nullable;

/** Rows of a scores file that hold one answer each: none of them is a score by itself. */
final class AnswerRows {

  private final AnswerBook sheets;
  private final FileTally file;
  private final Questionnaires questionnaires;
  private final AskedQuestions questions;
  private final Map<Integer, List<AnswerWords>> words = new HashMap<>();
  private final Map<Integer, Quantity> totals = new HashMap<>();
  private final FileColumn question;
  private final FileColumn value;
  private final FileColumn response;

  private AnswerRows(Header header, Codebook book, AnswerBook sheets, FileTally file) {
    this.sheets = sheets;
    this.file = file;
    questionnaires = book.questionnaires();
    questions = new AskedQuestions(header, book);
    question = header.column(header.hasColumn("item") ? "item" : "instrument");
    value = header.column(header.hasColumn("score") ? "score" : "answer");
    response = header.column("response_id");
  }

  /** Null where the rows of a file name no questionnaire. */
  static @Nullable AnswerRows of(Header header, Codebook book, AnswerBook sheets, FileTally file) {
    boolean isNamed = !header.column("instrument").isAbsent();
    boolean isAsked = header.hasColumn("instrument") && header.hasColumn("item");
    return isNamed || isAsked ? new AnswerRows(header, book, sheets, file) : null;
  }

  /** What a row is about: something else where it is of no answer. */
  Asked asked(Row row) {
    return questions.of(row);
  }

  /** Whether a row's value was not taken. */
  boolean isMissing(Row row, Asked asked) {
    return row.isNotTaken(value, questionnaires.instrument(asked.instrument()).key());
  }

  /** Whether a question stands on the form and does not count. */
  boolean isBeside(Asked asked) {
    return asked.item() > questionnaires.names(asked.instrument()).questionnaire().size();
  }

  /** Reads a row of an answer, or of the total beside answers. */
  RowFate read(Row row, Asked asked, Occasion occasion) {
    if (asked.item() < 0 && !asked.isTotal()) {
      String key = questionnaires.instrument(asked.instrument()).key();
      row.problem(
          question,
          Scope.ROW,
          RejectCode.UNKNOWN_CODE,
          "is no question of " + key,
          "Use the question's number.");
      return RowFate.REJECTED;
    }
    boolean isPlaced = !row.isRejected();
    long read = asked.isTotal() ? total(row, asked) : answer(row, asked);
    if (isPlaced && read == Quantity.NONE) {
      sheet(row, asked, occasion).unread();
    }
    if (row.isRejected()) {
      return RowFate.REJECTED;
    }
    put(row, asked, occasion, (int) read);
    return RowFate.KEPT;
  }

  private void put(Row row, Asked asked, Occasion occasion, int read) {
    AnsweredSheet sheet = sheet(row, asked, occasion);
    int item = asked.isTotal() ? AnsweredSheet.TOTAL : asked.item();
    sheets.count(file, sheet.put(item, read, file, at(occasion)));
    if (asked.item() == Asked.UNNAMED_TOTAL) {
      sheet.unnamedTotal();
    }
  }

  private AnsweredSheet sheet(Row row, Asked asked, Occasion occasion) {
    return sheets.sheet(asked.instrument(), occasion, row.text(response));
  }

  private static Moment at(Occasion occasion) {
    return Objects.requireNonNull(occasion.at(), "an answer needs a date column");
  }

  private long total(Row row, Asked asked) {
    return totals
        .computeIfAbsent(
            asked.instrument(), number -> Quantity.scoreOf(questionnaires.instrument(number)))
        .required(row, value);
  }

  private long answer(Row row, Asked asked) {
    String text = row.text(value);
    int answer = words(asked).of(text);
    if (answer != AnswerWords.NONE) {
      sheets.count(asked.instrument()).sawAnswer(answer, lowest(asked), AnswerWords.isNumber(text));
      return answer;
    }
    sheets.count(asked.instrument()).sawUnread(text.equals(Integer.toString(highest(asked) + 1)));
    row.problem(
        value,
        Scope.ROW,
        RejectCode.UNKNOWN_CODE,
        "is no answer to question "
            + asked.item()
            + " of "
            + questionnaires.instrument(asked.instrument()).key(),
        "Correct it, or say what the words count, under values in mapping.yaml.");
    return Quantity.NONE;
  }

  private int lowest(Asked asked) {
    return questionnaires
        .names(asked.instrument())
        .questionnaire()
        .item(asked.item())
        .allowed()
        .first();
  }

  private int highest(Asked asked) {
    return questionnaires
        .names(asked.instrument())
        .questionnaire()
        .item(asked.item())
        .allowed()
        .last();
  }

  private AnswerWords words(Asked asked) {
    return words.computeIfAbsent(asked.instrument(), questionnaires::answers).get(asked.item() - 1);
  }
}

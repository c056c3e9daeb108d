package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Which question the cells of a row name: the questionnaire in one cell and the question in
 * another, or both in one.
 */
final class AskedQuestions {

  private static final int REMEMBERED = 4096;
  private static final int NO_QUESTION = -1;

  private final Codes<Integer> instruments;
  private final Questionnaires questionnaires;
  private final WideNames wide;
  private final FileColumn instrument;
  private final FileColumn item;
  private final FileColumn response;
  private final Map<String, Asked> remembered = new HashMap<>();

  AskedQuestions(Header header, Codebook book) {
    instruments = book.instrumentCodes(number -> number);
    questionnaires = book.questionnaires();
    wide = book.wideNames();
    instrument = header.column("instrument");
    item = header.column("item");
    response = header.column("response_id");
  }

  /** What a row is about. */
  Asked of(Row row) {
    String named = row.text(instrument);
    String question = item.isAbsent() ? "" : row.text(item);
    String both = item.isAbsent() ? named : named + '\n' + question;
    Asked known = remembered.get(both);
    if (known == null) {
      known =
          item.isAbsent() || named.isEmpty() ? inOneCell(named + question) : in(named, question);
      if (remembered.size() < REMEMBERED) {
        remembered.put(both, known);
      }
    }
    return known;
  }

  private Asked in(String named, String question) {
    Integer number = instruments.find(named);
    if (number == null) {
      return inOneCell(named);
    }
    if (!questionnaires.has(number)) {
      return scale(number);
    }
    if (question.isEmpty()) {
      return new Asked(number, Asked.UNNAMED_TOTAL);
    }
    int asked = questionnaires.names(number).number(question);
    if (asked > 0) {
      return new Asked(number, asked);
    }
    return new Asked(number, isTotal(number, question) ? AnsweredSheet.TOTAL : NO_QUESTION);
  }

  private boolean isTotal(int number, String question) {
    String key = Spellings.key(question);
    return wide.isFiller(key)
        || wide.columns(key).contains(questionnaires.instrument(number).key());
  }

  private Asked inOneCell(String text) {
    Integer number = instruments.find(text);
    if (number != null) {
      return scale(number);
    }
    Asked found = Asked.NOTHING;
    for (Map.Entry<Integer, ItemNames> each : questionnaires.all().entrySet()) {
      int asked = each.getValue().numberWithName(text);
      if (asked > 0 && !found.isNothing()) {
        return Asked.NOTHING;
      }
      found = asked > 0 ? new Asked(each.getKey(), asked) : found;
    }
    return found;
  }

  /**
   * An instrument that is a question of a questionnaire besides: where nothing ties the answers
   * together, its rows are scores, and found again when the questionnaire is put together.
   */
  private Asked scale(int number) {
    if (item.isAbsent() && response.isAbsent()) {
      return Asked.NOTHING;
    }
    String key = questionnaires.instrument(number).key();
    for (Map.Entry<Integer, ItemNames> each : questionnaires.all().entrySet()) {
      Questionnaire questionnaire = each.getValue().questionnaire();
      Integer asked = questionOf(questionnaire, key);
      if (asked != null) {
        return new Asked(each.getKey(), asked);
      }
    }
    return Asked.NOTHING;
  }

  private static @Nullable Integer questionOf(Questionnaire questionnaire, String scale) {
    return questionnaire.scales().entrySet().stream()
        .filter(each -> each.getValue().equals(scale))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}

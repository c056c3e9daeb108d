package org.clinicoutcomes.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.questionnaire.Question;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.clinicoutcomes.questionnaire.TotalRule;

/**
 * What an answer says, in the words of its form: those of the answer where the instrument is one
 * question, those of the question where its score is the number of the last one answered yes.
 */
final class AnswerInWords {

  private static final int HUNDRED = 100;

  private final Collection<Instrument> instruments;

  AnswerInWords(MeasureCatalog catalog) {
    this.instruments = catalog.instruments().values();
  }

  /** The words of a score; none where the form has none for it. */
  Optional<String> of(Instrument instrument, int hundredths) {
    int value = hundredths / HUNDRED;
    if (value * HUNDRED != hundredths) {
      return Optional.empty();
    }
    Optional<String> ofQuestion =
        Stream.ofNullable(instrument.questionnaire())
            .filter(form -> form.total() instanceof TotalRule.HighestItem)
            .flatMap(form -> nameOf(form, value).stream())
            .findFirst();
    return ofQuestion.or(() -> ofAnswer(instrument.key(), value)).map(Wording::lowerCase);
  }

  private static Optional<String> nameOf(Questionnaire form, int number) {
    return number < 1 || number > form.size()
        ? Optional.empty()
        : form.item(number).names().stream().findFirst();
  }

  private Optional<String> ofAnswer(String scale, int value) {
    return instruments.stream()
        .map(Instrument::questionnaire)
        .filter(Objects::nonNull)
        .flatMap(form -> questions(form, scale))
        .flatMap(question -> question.words().getOrDefault(value, List.of()).stream().limit(1))
        .findFirst();
  }

  private static Stream<Question> questions(Questionnaire form, String scale) {
    return form.scales().entrySet().stream()
        .filter(of -> of.getValue().equals(scale))
        .map(Map.Entry::getKey)
        .map(form::item);
  }
}

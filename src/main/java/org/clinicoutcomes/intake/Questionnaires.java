package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.questionnaire.Question;
import org.clinicoutcomes.questionnaire.Questionnaire;

/**
 * The instruments that have questions, by number, and how exports write those and their answers.
 */
final class Questionnaires {

  private final List<Instrument> instruments;
  private final SortedMap<Integer, ItemNames> names = new TreeMap<>();
  private final Spellings spellings;

  Questionnaires(List<Instrument> instruments, Spellings spellings) {
    this.instruments = instruments;
    this.spellings = spellings;
    for (int number = 0; number < instruments.size(); number++) {
      Instrument instrument = instruments.get(number);
      Questionnaire questionnaire = instrument.questionnaire();
      if (questionnaire != null) {
        List<String> others = spellings.of("instrument").getOrDefault(instrument.key(), List.of());
        names.put(number, new ItemNames(instrument, questionnaire, others));
      }
    }
  }

  /** Those that there are. */
  SortedMap<Integer, ItemNames> all() {
    return names;
  }

  boolean has(int instrument) {
    return names.containsKey(instrument);
  }

  Instrument instrument(int number) {
    return instruments.get(number);
  }

  /** What exports call an instrument that has questions. */
  ItemNames names(int instrument) {
    ItemNames of = names.get(instrument);
    if (of == null) {
      throw new IllegalArgumentException("instrument " + instrument + " has no questions");
    }
    return of;
  }

  /**
   * How the answers to its questions are written, the first question's first; for one reading of
   * one file.
   */
  List<AnswerWords> answers(int instrument) {
    SortedMap<String, List<String>> own =
        spellings.of(Spellings.ANSWERS + instrument(instrument).key());
    List<AnswerWords> words = new ArrayList<>();
    for (Question item : names(instrument).questionnaire().items()) {
      words.add(new AnswerWords(item, own));
    }
    return words;
  }

  /** Our names of the columns that may hold an instrument's scores, or answers to its questions. */
  Set<String> columns(String key) {
    Set<String> columns = new TreeSet<>();
    int number = number(key);
    int items = has(number) ? names(number).questionnaire().size() : 0;
    columns.addAll(List.of(key, key + ExportColumns.BEFORE, key + ExportColumns.AFTER));
    for (Timing timing : Timing.values()) {
      IntStream.rangeClosed(1, items)
          .forEach(item -> columns.add(ItemColumnName.of(key, item, timing)));
    }
    return columns;
  }

  /** Whether columns of ours hold every question of an instrument. */
  boolean isAsked(String key, Set<String> columns) {
    int number = number(key);
    return has(number)
        && Stream.of(Timing.values()).anyMatch(timing -> isAsked(number, timing, columns));
  }

  private boolean isAsked(int number, Timing timing, Set<String> columns) {
    String key = instrument(number).key();
    return IntStream.rangeClosed(1, names(number).questionnaire().size())
        .allMatch(item -> columns.contains(ItemColumnName.of(key, item, timing)));
  }

  /** The number of an instrument by its key; -1 if there is none. */
  int number(String key) {
    for (int number = 0; number < instruments.size(); number++) {
      if (instruments.get(number).key().equals(key)) {
        return number;
      }
    }
    return -1;
  }
}

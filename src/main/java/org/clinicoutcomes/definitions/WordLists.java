package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.meaning.OtherSubjects;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Status;
import org.jspecify.annotations.Nullable;

/**
 * The lists whose words exports may spell in other ways, with our words. A list without words is
 * one whose words are not known, as its definition has mistakes: nothing is checked against it.
 */
record WordLists(SortedMap<String, SortedSet<String>> words) {

  private static final String CONDITION = "condition";

  /** The list of instruments. */
  static final String INSTRUMENT = "instrument";

  /** Lists whose words are not codes in cells. */
  private static final List<String> NOT_CODES =
      List.of(
          Spellings.COLUMNS,
          Spellings.STAND_INS,
          OtherSubjects.LIST,
          Spellings.ICD10,
          Spellings.MARKS,
          Spellings.MONTHS);

  private static final List<String> MARKS =
      List.of(
          "no_value",
          "missing",
          "total",
          "filler",
          "date",
          "complete",
          "qualifier",
          "beside_score",
          "out_of",
          "final",
          "point",
          "mg",
          "mg_per_kg",
          "minute",
          "hour",
          "mmhg",
          "per_minute");

  /** The lists while definitions are still being read. */
  static WordLists declared(Entries entries, Vocabulary vocabulary) {
    boolean isHidden = entries.declared(Kind.VOCABULARY).isEmpty();
    return of(
        isHidden ? new Vocabulary(new TreeMap<>()) : vocabulary,
        entries.declared(Kind.CONDITIONS),
        entries.declared(Kind.INSTRUMENTS));
  }

  /** The lists of a run; where its definitions have mistakes, those that do not depend on them. */
  static WordLists of(@Nullable Definitions definitions) {
    if (definitions == null) {
      return of(new Vocabulary(new TreeMap<>()), List.of(), List.of());
    }
    Map<String, Instrument> instruments = definitions.catalog().instruments();
    WordLists lists =
        of(
            definitions.vocabulary(),
            definitions.catalog().conditions().keySet(),
            instruments.keySet());
    instruments.forEach((key, each) -> lists.words.put(Spellings.ANSWERS + key, answers(each)));
    return lists;
  }

  private static SortedSet<String> answers(Instrument instrument) {
    Questionnaire questionnaire = instrument.questionnaire();
    return questionnaire == null
        ? new TreeSet<>()
        : sorted(
            questionnaire.items().stream()
                .flatMap(item -> item.allowed().stream())
                .map(String::valueOf)
                .toList());
  }

  private static WordLists of(
      Vocabulary vocabulary, Collection<String> conditions, Collection<String> instruments) {
    SortedMap<String, SortedSet<String>> words = new TreeMap<>();
    ExportColumns.CODE_LISTS.forEach(list -> words.put(list, vocabulary.of(list)));
    words.put("serious", sorted(List.of("yes", "no")));
    words.put("status", lowerCase(Status.values()));
    words.put("purpose", lowerCase(Purpose.values()));
    words.put("timing", lowerCase(Timing.BEFORE, Timing.AFTER));
    words.put("score_status", sorted(List.of("complete", "unfinished", "no_score")));
    words.put("score_flag", sorted(List.of("yes", "no")));
    words.put("form_status", sorted(List.of("complete", "unverified", "incomplete")));
    words.put(RowKinds.LIST, sorted(RowKinds.WORDS));
    words.put(OtherSubjects.LIST, sorted(List.of(OtherSubjects.ELSEWHERE)));
    words.put("visit", sorted(List.of("named", "counted", "beside")));
    words.put("other_measure", sorted(List.of("passed_over")));
    words.put(CONDITION, sorted(conditions));
    words.put(INSTRUMENT, sorted(instruments));
    instruments.forEach(key -> words.put(Spellings.ANSWERS + key, new TreeSet<>()));
    words.put(Spellings.ICD10, sorted(conditions));
    words.put(Spellings.COLUMNS, columns());
    words.put(Spellings.MARKS, sorted(MARKS));
    words.put(Spellings.STAND_INS, sorted(List.of("instrument", "patient_id", "score")));
    words.put(Spellings.MONTHS, months());
    return new WordLists(words);
  }

  private static SortedSet<String> lowerCase(Enum<?>... constants) {
    return sorted(
        Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static SortedSet<String> columns() {
    SortedSet<String> columns = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      columns.addAll(ExportColumns.of(kind, List.of()).all());
    }
    return columns;
  }

  private static SortedSet<String> months() {
    return sorted(IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList());
  }

  private static SortedSet<String> sorted(Collection<String> words) {
    return new TreeSet<>(words);
  }

  SortedSet<String> names() {
    return sorted(words.keySet().stream().filter(list -> !isAnswers(list)).toList());
  }

  private static boolean isAnswers(String list) {
    return list.startsWith(Spellings.ANSWERS);
  }

  /** Whether a list holds the answers to an instrument's questions. */
  boolean isOfAnswers(String list) {
    return isAnswers(list) && (words.containsKey(list) || of(INSTRUMENT).isEmpty());
  }

  /** The lists of codes that stand in cells. */
  SortedSet<String> namesOfCodes() {
    SortedSet<String> codes = names();
    codes.removeAll(NOT_CODES);
    return codes;
  }

  /** The words of a list; none where they are not known. */
  SortedSet<String> of(String list) {
    return words.getOrDefault(list, new TreeSet<>());
  }
}

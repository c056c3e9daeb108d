package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.meaning.Diagnoses;
import org.clinicoutcomes.meaning.OrderNames;
import org.clinicoutcomes.meaning.OtherSubjects;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Status;

/**
 * What the rows of an export may say.
 *
 * @param instruments numbered by their place
 * @param conditions their codes
 * @param spellings how exports write our columns and codes
 * @param asOf nobody is born after it
 * @param wideNames how they call scores that stand in sessions
 * @param questionnaires how they write questions and answers
 * @param orderNames what the names of orders and products say
 */
record Codebook(
    List<Instrument> instruments,
    Set<String> conditions,
    Vocabulary vocabulary,
    Spellings spellings,
    LocalDate asOf,
    WideNames wideNames,
    Questionnaires questionnaires,
    OrderNames orderNames) {

  Codebook {
    instruments = List.copyOf(instruments);
    conditions = Set.copyOf(conditions);
  }

  static Codebook of(
      List<Instrument> instruments,
      Set<String> conditions,
      Vocabulary vocabulary,
      Spellings spellings,
      LocalDate asOf) {
    WideNames wide = new WideNames(instruments, spellings);
    Questionnaires asked = new Questionnaires(instruments, spellings);
    OrderNames orders =
        new OrderNames(
            spelled("drug", vocabulary, spellings),
            spelled("route", vocabulary, spellings),
            spellings.of(RowKinds.LIST));
    return new Codebook(instruments, conditions, vocabulary, spellings, asOf, wide, asked, orders);
  }

  /** The same with the spellings of one source besides. */
  Codebook with(Spellings own) {
    return own.byList().isEmpty()
        ? this
        : of(instruments, conditions, vocabulary, spellings.plus(own), asOf);
  }

  /** The same where one source's own measures are passed over besides. */
  Codebook passingOver(List<String> measures) {
    SortedMap<String, SortedMap<String, List<String>>> own = new TreeMap<>();
    if (!measures.isEmpty()) {
      own.put(OtherMeasures.LIST, new TreeMap<>(Map.of(OtherMeasures.WORD, measures)));
    }
    return with(new Spellings(own));
  }

  Codes<String> codes(String list) {
    return words(list, vocabulary.of(list));
  }

  private Codes<String> words(String list, Collection<String> codes) {
    Map<String, String> meanings = codes.stream().collect(Collectors.toMap(c -> c, c -> c));
    return new Codes<>(meanings, spellings.of(list));
  }

  /** The codes for a patient's sex; {@code unknown} is what a blank means, and may be written. */
  Codes<String> sexCodes() {
    Set<String> codes = new TreeSet<>(vocabulary.of("sex"));
    codes.add(Demographics.UNKNOWN);
    return words("sex", codes);
  }

  /** Conditions, by their ICD-10 codes and in the words of a diagnosis too. */
  Codes<String> conditionCodes() {
    Icd10 icd10 = new Icd10(spellings.of(Spellings.ICD10));
    Diagnoses diagnoses =
        new Diagnoses(
            spellings.of(Spellings.MARKS).getOrDefault("qualifier", List.of()),
            words("condition", conditions)::find,
            icd10::condition);
    return words("condition", conditions)
        .orElse(
            text -> icd10.beginsWithCode(text) ? icd10.condition(text) : diagnoses.condition(text))
        .passingOver(icd10::isOther);
  }

  /** Drugs, by the names of orders that hold one too. */
  Codes<String> drugCodes() {
    return codes("drug").orElse(orderNames::drug);
  }

  /** What tells sessions from other appointments. */
  RowKinds rowKinds() {
    return new RowKinds(
        spellings.of(RowKinds.LIST),
        all(spellings.of("purpose")),
        all(spelled("drug", vocabulary, spellings)),
        all(spelled("route", vocabulary, spellings)));
  }

  /** What in a header says that its column does not tell what a row is. */
  OtherSubjects otherSubjects() {
    return new OtherSubjects(
        spellings.of(OtherSubjects.LIST).getOrDefault(OtherSubjects.ELSEWHERE, List.of()));
  }

  private static SortedMap<String, List<String>> spelled(
      String list, Vocabulary vocabulary, Spellings spellings) {
    SortedMap<String, List<String>> words = new TreeMap<>();
    SortedMap<String, List<String>> known = spellings.of(list);
    vocabulary.of(list).forEach(code -> words.put(code, known.getOrDefault(code, List.of())));
    return words;
  }

  private static List<String> all(Map<String, List<String>> words) {
    List<String> all = new ArrayList<>(words.keySet());
    words.values().forEach(all::addAll);
    return all;
  }

  Codes<Status> statusCodes() {
    return constants("status", Status.values(), each -> each.name().toLowerCase(Locale.ROOT));
  }

  Codes<Purpose> purposeCodes() {
    return constants("purpose", Purpose.values(), Purpose::code);
  }

  Codes<Timing> timingCodes() {
    return constants("timing", new Timing[] {Timing.BEFORE, Timing.AFTER}, Timing::code);
  }

  private <E extends Enum<E>> Codes<E> constants(
      String list, E[] constants, Function<E, String> code) {
    Map<String, E> meanings =
        Arrays.stream(constants).collect(Collectors.toMap(code, each -> each));
    return new Codes<>(meanings, spellings.of(list));
  }

  Codes<String> yesNoCodes() {
    return words("serious", List.of("yes", "no"));
  }

  /** Codes of instruments, and what each stands for. */
  <T> Codes<T> instrumentCodes(Function<Integer, T> numbered) {
    Map<String, T> meanings = new HashMap<>();
    for (int i = 0; i < instruments.size(); i++) {
      meanings.put(instruments.get(i).key(), numbered.apply(i));
    }
    return new Codes<>(meanings, spellings.of("instrument"))
        .orElse(text -> meanings.get(wideNames.instrument(Spellings.key(text))));
  }

  /** Whether a key is that of a measure that is none of ours. */
  boolean isOtherMeasure(String key) {
    return spellings.of(OtherMeasures.LIST).values().stream()
        .flatMap(List::stream)
        .anyMatch(each -> Spellings.key(each).equals(key));
  }

  List<String> instrumentKeys() {
    return instruments.stream().map(Instrument::key).toList();
  }
}

package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.session.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is held against, from its entry: a measure or a check. A built-in claim stays where
 * an input drops a condition or a code that it asks for; then nothing is recorded.
 */
final class ClaimSubjectReader {

  /** The keys of either. */
  static final List<String> FIELDS =
      List.of("measure", "conditions", "check", "of", "drug", "route");

  private static final List<String> OF_MEASURE = List.of("measure", "conditions");
  private static final List<String> OF_CHECK = List.of("check", "of");
  private static final String SESSIONS = "sessions";
  private static final String PATIENTS = "patients";

  private final Defined<Measure> measures;
  private final Defined<Condition> conditions;
  private final Vocabulary vocabulary;

  ClaimSubjectReader(
      Defined<Measure> measures, Defined<Condition> conditions, Vocabulary vocabulary) {
    this.measures = measures;
    this.conditions = conditions;
    this.vocabulary = vocabulary;
  }

  /** The subject, or null where a mistake was reported. */
  @Nullable ClaimSubject read(YamlValue entry, Fields fields) {
    List<String> given = FIELDS.stream().filter(key -> fields.get(key) != null).toList();
    if (given.equals(OF_MEASURE)) {
      return measure(fields);
    }
    if (given.containsAll(OF_CHECK) && OF_MEASURE.stream().noneMatch(given::contains)) {
      return check(fields);
    }
    entry.isWrong(
        "does not say what it is held against",
        "measure and conditions; or check and of, with drug and route if need be");
    return null;
  }

  private @Nullable ClaimSubject measure(Fields fields) {
    Measure measure = fields.read("measure", measures::named);
    List<String> keys = new ArrayList<>();
    for (YamlValue reference : fields.keys("conditions", "at least one condition")) {
      Condition condition = conditions.named(reference);
      if (condition != null && measure != null) {
        checkReported(reference, measure, condition.key());
        keys.add(condition.key());
      }
    }
    return measure == null || keys.isEmpty()
        ? null
        : new ClaimSubject.OfMeasure(measure.id(), keys);
  }

  private static void checkReported(YamlValue reference, Measure measure, String condition) {
    if (!reference.at().isBuiltIn() && !measure.conditions().contains(condition)) {
      reference.isWrong(
          "asks for " + condition + ", for which " + measure.id() + " is not reported",
          "a condition of the measure");
    }
  }

  private @Nullable ClaimSubject check(Fields fields) {
    String item = fields.read("check", value -> code(value, items()));
    String unit = fields.read("of", value -> unit(value, item));
    String drug = place(fields, "drug");
    String route = place(fields, "route");
    return item == null || unit == null || drug == null || route == null
        ? null
        : new ClaimSubject.OfCheck(item, drug, route, unit.equals(PATIENTS));
  }

  /** Every event, and every item that is seen or not; a mean is no share. */
  private List<String> items() {
    Stream<String> items =
        SafetyItem.ALL.stream().filter(item -> item.kind().isSeen()).map(SafetyItem::code);
    return Stream.concat(vocabulary.of("event").stream(), items).toList();
  }

  private static @Nullable String unit(YamlValue value, @Nullable String item) {
    String unit = Scalars.word(value, List.of(SESSIONS, PATIENTS));
    boolean isOfPatients = item != null && !SafetyItem.of(item).kind().isOfSessions();
    if (isOfPatients && SESSIONS.equals(unit)) {
      value.isWrong("counts sessions, but " + item + " is known of patients", PATIENTS);
      return null;
    }
    return unit;
  }

  private @Nullable String place(Fields fields, String list) {
    return fields.get(list) == null
        ? Place.EVERY
        : fields.read(list, value -> code(value, List.copyOf(vocabulary.of(list))));
  }

  private static @Nullable String code(YamlValue value, List<String> codes) {
    return value.at().isBuiltIn() ? Scalars.text(value) : Scalars.word(value, codes);
  }
}

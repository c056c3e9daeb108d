package org.clinicoutcomes.definitions;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.EntryRule;
import org.clinicoutcomes.measure.Meaning;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.Rule;
import org.jspecify.annotations.Nullable;

/** One measure from its entry, once instruments and conditions are known. */
final class MeasureReader {

  private static final List<String> REQUIRED =
      List.of("instrument", "conditions", "entry", "rule", "meaning", "phrase", "citation");
  private static final List<String> OPTIONAL = List.of("note");

  private final Defined<Instrument> instruments;
  private final ConditionNames conditions;

  MeasureReader(Defined<Instrument> instruments, ConditionNames conditions) {
    this.instruments = instruments;
    this.conditions = conditions;
  }

  /** The measure of the id, or null where a mistake was reported. */
  @Nullable Measure read(String id, YamlValue value) {
    int before = value.mistakes().count();
    Fields fields = Fields.of(value, REQUIRED, OPTIONAL);
    Instrument instrument = fields.read("instrument", instruments::named);
    RuleReader rules = new RuleReader(instrument);
    EntryRule entry = fields.read("entry", rules::entry);
    Rule rule = fields.read("rule", rules::rule);
    Meaning meaning = fields.constant("meaning", Meaning.class);
    MeaningCheck.check(fields, meaning, rule);
    Measure measure = measure(id, fields, instrument, entry, rule, meaning);
    return value.mistakes().count() == before ? measure : null;
  }

  private @Nullable Measure measure(
      String id,
      Fields fields,
      @Nullable Instrument instrument,
      @Nullable EntryRule entry,
      @Nullable Rule rule,
      @Nullable Meaning meaning) {
    List<String> reportedFor =
        conditions.expand(fields.keys("conditions", "a list of conditions or their groups"));
    String phrase = fields.text("phrase");
    String citation = fields.text("citation");
    String note = fields.text("note");
    if (instrument == null || entry == null || rule == null || meaning == null) {
      return null;
    }
    if (phrase == null || citation == null) {
      return null;
    }
    String remark = note == null ? "" : note;
    return new Measure(id, instrument, reportedFor, entry, rule, meaning, phrase, citation, remark);
  }
}

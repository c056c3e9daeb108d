package org.clinicoutcomes.definitions;

import java.util.List;
import org.clinicoutcomes.instrument.Better;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.ScoreRange;
import org.clinicoutcomes.instrument.SeverityBand;
import org.clinicoutcomes.questionnaire.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * One instrument from its entry. The decimals that its scores are published with guard its range
 * and bands against typing errors; exports may have more, as means do.
 */
final class InstrumentReader {

  private static final List<String> REQUIRED =
      List.of("name", "lowest", "highest", "decimals", "better", "recall", "citation");
  private static final List<String> OPTIONAL =
      List.of("end_not_before_days", "bands", "ideation", "items");

  /** A wide score's column is the instrument's key and "_before": these columns are taken. */
  private static final List<String> TAKEN = List.of("pain", "systolic", "diastolic", "heart_rate");

  private final YamlValue entry;
  private final Fields fields;

  private InstrumentReader(YamlValue entry) {
    this.entry = entry;
    this.fields = Fields.of(entry, REQUIRED, OPTIONAL);
  }

  /** The instrument of the key, or null where a mistake was reported. */
  static @Nullable Instrument read(String key, YamlValue entry) {
    int before = entry.mistakes().count();
    Instrument instrument = new InstrumentReader(entry).read(key);
    return entry.mistakes().count() == before ? instrument : null;
  }

  private @Nullable Instrument read(String key) {
    checkKey(key);
    Integer decimals = fields.whole("decimals", 0, 2);
    String name = fields.text("name");
    ScoreRange range = range(decimals);
    Better better = fields.constant("better", Better.class);
    String recall = fields.text("recall");
    Integer endNotBefore = fields.whole("end_not_before_days", 0, 365);
    List<SeverityBand> bands = BandReader.read(fields.get("bands"), range, decimals);
    Ideation ideation = IdeationReader.read(fields.get("ideation"), range, better, decimals);
    Questionnaire questionnaire = QuestionnaireReader.read(fields.get("items"), range);
    String citation = fields.text("citation");
    if (name == null || range == null || better == null || recall == null || citation == null) {
      return null;
    }
    int days = endNotBefore == null ? 0 : endNotBefore;
    return new Instrument(
        key, name, range, better, recall, days, bands, citation, ideation, questionnaire);
  }

  private void checkKey(String key) {
    if (TAKEN.contains(key)) {
      entry.isWrong("is what other columns of sessions files begin with", "another key");
    }
  }

  private @Nullable ScoreRange range(@Nullable Integer decimals) {
    Integer lowest = bound(fields.get("lowest"), decimals);
    YamlValue highestValue = fields.get("highest");
    Integer highest = bound(highestValue, decimals);
    if (highestValue == null || lowest == null || highest == null) {
      return null;
    }
    if (lowest >= highest) {
      highestValue.isWrong(
          "is " + Hundredths.plain(highest),
          "more than the lowest score, " + Hundredths.plain(lowest));
      return null;
    }
    return new ScoreRange(lowest, highest);
  }

  private static @Nullable Integer bound(@Nullable YamlValue value, @Nullable Integer decimals) {
    Integer hundredths = value == null ? null : Scalars.hundredths(value);
    if (value != null && hundredths != null) {
      Hundredths.checkDecimals(decimals, value, hundredths);
    }
    return hundredths;
  }
}

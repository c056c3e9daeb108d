package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.clinicoutcomes.attendance.AttendanceRules;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.worklist.WorklistRules;

/**
 * Definitions of a run: the built-in ones, then an input's own, then its settings. All are checked
 * before the first row of data is read, and everything that is wrong is told at once.
 */
public final class DefinitionsLoader {

  private static final int HUNDREDTHS = 100;

  /**
   * The definitions that hold for an input.
   *
   * @param input the folder that may hold {@code definitions/} and {@code settings.yaml}
   * @throws DefinitionMistakes with everything that is wrong in them
   */
  public Definitions load(Path input) {
    Mistakes mistakes = new Mistakes();
    List<YamlFile> builtIn = BuiltInFiles.read(mistakes);
    List<YamlFile> own = InputFiles.read(input, mistakes);
    Entries entries = new Entries(mistakes);
    entries.add(builtIn);
    entries.add(own);
    MeasureCatalog catalog = CatalogReader.read(entries);
    Vocabulary vocabulary = VocabularyReader.read(entries.of(Kind.VOCABULARY));
    List<Claim> claims = ClaimsReader.read(entries, catalog, vocabulary);
    WordLists words = WordLists.declared(entries, vocabulary);
    Spellings spellings = SynonymsReader.read(entries.layers(Kind.SYNONYMS), words);
    Map<SettingKey, Setting> defined = SettingsReader.read(entries.of(Kind.SETTINGS));
    SettingsFile file = SettingsFile.read(input, mistakes);
    mistakes.throwIfAny();
    List<Setting> settings = file.over(defined);
    List<YamlFile> files = join(builtIn, own);
    return new Definitions(
        catalog,
        vocabulary,
        spellings,
        series(settings),
        gate(settings),
        doubts(settings),
        worklist(settings),
        comparison(settings),
        new Claims(claims, claimRules(settings)),
        safety(settings),
        attendance(settings),
        disclosure(settings),
        settings,
        file.asOf(),
        DefinitionsDigest.of(files, settings),
        DefinitionsDigest.of(files, List.of()));
  }

  private static List<YamlFile> join(List<YamlFile> first, List<YamlFile> second) {
    List<YamlFile> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static SeriesRules series(List<Setting> settings) {
    ToIntFunction<SettingKey> days = valueIn(settings);
    return new SeriesRules(
        days.applyAsInt(SettingKey.GAP),
        days.applyAsInt(SettingKey.JOIN),
        days.applyAsInt(SettingKey.LONG_INDUCTION),
        days.applyAsInt(SettingKey.REINDUCTION),
        days.applyAsInt(SettingKey.CLOSED),
        days.applyAsInt(SettingKey.BASELINE_WINDOW),
        days.applyAsInt(SettingKey.END_WINDOW),
        days.applyAsInt(SettingKey.END_REACH),
        days.applyAsInt(SettingKey.FOLLOW_UP));
  }

  private static GateRules gate(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new GateRules(
        HUNDREDTHS * value.applyAsInt(SettingKey.REJECTED_PERCENT),
        value.applyAsInt(SettingKey.REJECTED_ROWS));
  }

  private static DoubtRules doubts(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new DoubtRules(
        value.applyAsInt(SettingKey.DOUBT_PERCENT),
        value.applyAsInt(SettingKey.DOUBT_LEAST),
        value.applyAsInt(SettingKey.DOUBT_POINTS),
        value.applyAsInt(SettingKey.REPLACED_PERCENT),
        value.applyAsInt(SettingKey.UNREAD_PERCENT),
        value.applyAsInt(SettingKey.FEWER_PERCENT));
  }

  private static WorklistRules worklist(List<Setting> settings) {
    ToIntFunction<SettingKey> days = valueIn(settings);
    return new WorklistRules(
        days.applyAsInt(SettingKey.END_SCORE_DUE),
        days.applyAsInt(SettingKey.FIRST_FOLLOW_UP),
        days.applyAsInt(SettingKey.SECOND_FOLLOW_UP),
        days.applyAsInt(SettingKey.FOLLOW_UP_TOLERANCE),
        days.applyAsInt(SettingKey.WORSENED),
        days.applyAsInt(SettingKey.MONITORED));
  }

  private static ComparisonRules comparison(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new ComparisonRules(
        value.applyAsInt(SettingKey.COMPARED_ASSESSED),
        value.applyAsInt(SettingKey.COMPLETENESS_APART),
        value.applyAsInt(SettingKey.BASELINES_APART),
        value.applyAsInt(SettingKey.LEFT_OUT_PERCENT));
  }

  private static ClaimRules claimRules(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new ClaimRules(
        value.applyAsInt(SettingKey.CLAIM_COMPLETENESS),
        value.applyAsInt(SettingKey.CLAIM_PATIENTS));
  }

  private static SafetyRules safety(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new SafetyRules(
        value.applyAsInt(SettingKey.SYSTOLIC_RISE),
        value.applyAsInt(SettingKey.DIASTOLIC_RISE),
        value.applyAsInt(SettingKey.HIGH_SYSTOLIC),
        value.applyAsInt(SettingKey.HIGH_DIASTOLIC),
        value.applyAsInt(SettingKey.BEFORE_SYSTOLIC),
        value.applyAsInt(SettingKey.BEFORE_DIASTOLIC),
        value.applyAsInt(SettingKey.INFUSION_FROM),
        value.applyAsInt(SettingKey.INFUSION_TO),
        value.applyAsInt(SettingKey.MONITORED),
        value.applyAsInt(SettingKey.LOW_DOSE),
        value.applyAsInt(SettingKey.HIGH_DOSE));
  }

  private static AttendanceRules attendance(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new AttendanceRules(
        value.applyAsInt(SettingKey.COMPLETE_IV),
        value.applyAsInt(SettingKey.COMPLETE_ESKETAMINE),
        value.applyAsInt(SettingKey.DENSE_DAYS),
        value.applyAsInt(SettingKey.DENSE_KETAMINE),
        value.applyAsInt(SettingKey.DENSE_ESKETAMINE));
  }

  private static DisclosureRules disclosure(List<Setting> settings) {
    ToIntFunction<SettingKey> value = valueIn(settings);
    return new DisclosureRules(
        value.applyAsInt(SettingKey.SMALL_COUNT), value.applyAsInt(SettingKey.SHARED_YEARS));
  }

  private static ToIntFunction<SettingKey> valueIn(List<Setting> settings) {
    Map<String, Integer> values =
        settings.stream().collect(Collectors.toMap(Setting::key, Setting::value));
    return key -> {
      Integer value = values.get(key.key());
      if (value == null) {
        throw new IllegalStateException("the program lacks its own setting " + key.key());
      }
      return value;
    };
  }
}

package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.session.Spellings;
import org.clinicoutcomes.session.Vocabulary;
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
    WordLists words = WordLists.declared(entries, vocabulary);
    Spellings spellings = SynonymsReader.read(entries.layers(Kind.SYNONYMS), words);
    Map<SettingKey, Setting> defined = SettingsReader.read(entries.of(Kind.SETTINGS));
    SettingsFile file = SettingsFile.read(input, mistakes);
    mistakes.throwIfAny();
    List<Setting> settings = file.over(defined);
    String digest = DefinitionsDigest.of(join(builtIn, own), settings);
    return new Definitions(
        catalog,
        vocabulary,
        spellings,
        series(settings),
        gate(settings),
        worklist(settings),
        disclosure(settings),
        settings,
        file.asOf(),
        digest);
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

  private static WorklistRules worklist(List<Setting> settings) {
    ToIntFunction<SettingKey> days = valueIn(settings);
    return new WorklistRules(
        days.applyAsInt(SettingKey.END_SCORE_DUE),
        days.applyAsInt(SettingKey.FIRST_FOLLOW_UP),
        days.applyAsInt(SettingKey.SECOND_FOLLOW_UP),
        days.applyAsInt(SettingKey.FOLLOW_UP_TOLERANCE),
        days.applyAsInt(SettingKey.WORSENED));
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

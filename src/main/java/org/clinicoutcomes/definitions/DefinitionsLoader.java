package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    Map<String, Setting> defined = SettingsReader.read(entries.layers(Kind.SETTINGS));
    SettingsFile file = SettingsFile.read(input, defined, mistakes);
    mistakes.throwIfAny();
    List<Setting> settings = file.settings();
    RulesByName rules = new RulesByName(settings);
    List<YamlFile> files = Stream.concat(builtIn.stream(), own.stream()).toList();
    return new Definitions(
        catalog,
        vocabulary,
        spellings,
        rules.of(SeriesRules.class),
        rules.of(GateRules.class),
        rules.of(DoubtRules.class),
        rules.of(WorklistRules.class),
        rules.of(ComparisonRules.class),
        new Claims(claims, rules.of(ClaimRules.class)),
        rules.of(SafetyRules.class),
        rules.of(AttendanceRules.class),
        rules.of(DisclosureRules.class),
        settings,
        file.asOf(),
        DefinitionsDigest.of(files, settings),
        DefinitionsDigest.of(files, List.of()));
  }
}

package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/** A source's {@code mapping.yaml}: how its files are to be read. */
public final class SourceMappingReader {

  private static final String COMPLETE_FROM = "complete_from";
  private static final String FILES = "files";
  private static final String COLUMNS = "columns";
  private static final String CONSTANTS = "constants";
  private static final String IGNORE = "ignore";
  private static final String VALUES = "values";
  private static final String TIME_ZONE = "time_zone";
  private static final String ROWS = "rows";
  private static final String OTHER_MEASURES = "other_measures";
  private static final String ACCEPTED = MappedDoubts.KEY;

  private SourceMappingReader() {}

  /**
   * The mapping; {@link SourceMapping#NONE} where there is no such file.
   *
   * @param displayName the file's name in mistakes, such as {@code north/mapping.yaml}
   * @param definitions the run's; null where they have mistakes themselves, so that nothing is
   *     checked against them
   * @throws DefinitionMistakes with everything that is wrong in it
   */
  public static SourceMapping read(
      Path mappingYaml, String displayName, @Nullable Definitions definitions) {
    Mistakes mistakes = new Mistakes();
    Fields fields = PlainFile.read(mappingYaml, displayName, keys(), mistakes);
    SourceMapping mapping = mapping(fields, new MappedFiles(mappingYaml), definitions);
    mistakes.throwIfAny();
    return mapping;
  }

  /** Whether something is wrong in what would be the mapping of a folder. */
  static boolean hasMistakes(MappingNode root, Path folder, Definitions definitions) {
    Mistakes mistakes = new Mistakes();
    YamlValue value = new YamlValue(root, new Spot("", 0, ""), mistakes);
    MappedFiles files = new MappedFiles(folder.resolve("mapping.yaml"));
    mapping(Fields.of(value, List.of(), keys()), files, definitions);
    return mistakes.count() > 0;
  }

  /** Every key that a mapping may have. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>(MappedFormats.KEYS);
    keys.addAll(List.of(COMPLETE_FROM, FILES, COLUMNS, CONSTANTS, IGNORE, VALUES, ACCEPTED));
    keys.addAll(List.of(ROWS, TIME_ZONE, OTHER_MEASURES, PatientIds.KEY, MappedDays.KEY));
    return keys;
  }

  private static SourceMapping mapping(
      Fields fields, MappedFiles files, @Nullable Definitions definitions) {
    WordLists lists = WordLists.of(definitions);
    Spellings known = definitions == null ? Spellings.none() : definitions.spellings();
    OurColumns ours = OurColumns.of(definitions);
    Spellings values = MappedValues.read(fields.get(VALUES), lists, known);
    Map<FileKind, Map<String, String>> columns = MappedHeaders.columns(fields.get(COLUMNS), ours);
    WrittenCodes codes = new WrittenCodes(lists, known.plus(values));
    MappedConstants.Read constants =
        new MappedConstants(ours, codes, columns).read(fields.get(CONSTANTS), files);
    return new SourceMapping(
        fields.read(COMPLETE_FROM, Scalars::date),
        files.read(fields.get(FILES)),
        columns,
        constants.ofKinds(),
        constants.ofFiles(),
        MappedHeaders.ignored(fields.get(IGNORE), columns),
        MappedFormats.read(fields, lists),
        values,
        MappedRows.read(fields.get(ROWS)),
        MappedPatientIds.read(fields.get(PatientIds.KEY)),
        fields.read(TIME_ZONE, MappedTimeZone::read),
        MappedDays.read(fields.get(MappedDays.KEY)),
        new MappedMeasures(lists, known.plus(values)).read(fields.get(OTHER_MEASURES)),
        MappedDoubts.read(fields.get(ACCEPTED)));
  }
}

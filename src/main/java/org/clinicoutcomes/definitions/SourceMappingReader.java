package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.session.SourceMapping;
import org.clinicoutcomes.session.Spellings;

/** A source's {@code mapping.yaml}: how its files are to be read. */
public final class SourceMappingReader {

  private static final String COMPLETE_FROM = "complete_from";

  private SourceMappingReader() {}

  /**
   * The mapping; {@link SourceMapping#NONE} where there is no such file.
   *
   * @param displayName the file's name in mistakes, such as {@code north/mapping.yaml}
   * @throws DefinitionMistakes with everything that is wrong in it
   */
  public static SourceMapping read(Path mappingYaml, String displayName) {
    Mistakes mistakes = new Mistakes();
    Fields fields = PlainFile.read(mappingYaml, displayName, List.of(COMPLETE_FROM), mistakes);
    SourceMapping mapping =
        new SourceMapping(
            fields.read(COMPLETE_FROM, Scalars::date),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Spellings.none());
    mistakes.throwIfAny();
    return mapping;
  }
}

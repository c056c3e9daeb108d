package org.clinicoutcomes.tidy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.file.Path;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.SourceResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Keeps what one source hands to the roll-up as files, so that a restart need not read it again.
 */
public final class ResultStore {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .addModule(
              new SimpleModule()
                  .addSerializer(Figures.class, new StoredFigures.Writer())
                  .addDeserializer(Figures.class, new StoredFigures.Reader()))
          .build();

  private ResultStore() {}

  /** Writes what a source tells of itself. */
  public static void write(Path file, SourceResult result) {
    JSON.writeValue(file, result);
  }

  /** Reads it back. */
  public static SourceResult read(Path file) {
    return JSON.readValue(file, SourceResult.class);
  }

  /** Writes a source's counts. */
  public static void writeFigures(Path file, Figures figures) {
    JSON.writeValue(file, figures);
  }

  /** Reads them back. */
  public static Figures readFigures(Path file) {
    return JSON.readValue(file, Figures.class);
  }
}

package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clinicoutcomes.session.SourceMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source's mapping.yaml. */
class SourceMappingReaderTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void setUp() {
    file = folder.resolve("mapping.yaml");
  }

  private SourceMapping read() {
    return SourceMappingReader.read(file, "north/mapping.yaml");
  }

  @Test
  void readsTheDateFromWhichRecordsAreComplete() throws IOException {
    Files.writeString(file, "complete_from: 2024-03-01\n");
    assertThat(read().completeFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
  }

  @Test
  void isNoneWithoutAFileOrWithoutAKey() throws IOException {
    assertThat(read()).isEqualTo(SourceMapping.NONE);
    Files.writeString(file, "# nothing yet\n");
    assertThat(read()).isEqualTo(SourceMapping.NONE);
  }

  @Test
  void tellsEveryMistakeAtOnce() throws IOException {
    Files.writeString(file, "complete_form: 2024-03-01\ncomplete_from: 01.03.2024\n");
    assertThatThrownBy(this::read)
        .isInstanceOf(DefinitionMistakes.class)
        .hasMessage(
            """
            north/mapping.yaml line 1, complete_form: is no known key (did you mean complete_from?)\
            , expected only complete_from
            north/mapping.yaml line 2, complete_from: is '01.03.2024', expected a date such as\
             2026-01-31\
            """);
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(file);
    assertThatThrownBy(this::read)
        .isInstanceOf(DefinitionMistakes.class)
        .hasMessage("north/mapping.yaml: is not a file, expected a YAML file");
  }
}

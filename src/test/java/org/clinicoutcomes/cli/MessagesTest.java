package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.Test;

/** The document of messages explains every doubt there is, and none that there is not. */
class MessagesTest {

  private static final Path DOCUMENT = Path.of("src/site/markdown/messages.md");
  private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| [^|]+ \\| [^|]+ \\|");

  @Test
  void explainsEveryDoubtInTheOrderOfItsCodes() throws IOException {
    List<String> explained =
        Files.readAllLines(DOCUMENT).stream()
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .map(row -> row.group(1))
            .toList();
    assertThat(explained)
        .containsExactlyElementsOf(Arrays.stream(DoubtCode.values()).map(DoubtCode::code).toList());
  }
}

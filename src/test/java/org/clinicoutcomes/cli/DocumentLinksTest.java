package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A link in a document leads to a file that is there, and to a heading that stands in it. */
class DocumentLinksTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?<file>[^)#\\s]*)#?(?<heading>[^)\\s]*)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (?<text>.+)$");

  static List<Path> documents() throws Exception {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadToWhatIsThere(Path document) throws Exception {
    for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
      if (!link.group(1).contains("://")) {
        assertLeads(document, link);
      }
    }
  }

  private static void assertLeads(Path document, MatchResult link) throws Exception {
    Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
    assertThat(target).as("%s: %s", document, link.group()).isRegularFile();
    if (!link.group(2).isEmpty()) {
      assertThat(headings(target)).as("%s: %s", document, link.group()).contains(link.group(2));
    }
  }

  /** As they are named in links: small letters, no punctuation, a hyphen for each blank. */
  private static List<String> headings(Path document) throws Exception {
    return HEADING
        .matcher(Files.readString(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}

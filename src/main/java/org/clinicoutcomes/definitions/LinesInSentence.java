package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Finds the lines of {@code mapping.yaml} in a sentence that tells somebody to paste them: from the
 * first known key on, as far as a mapping can be read without a mistake.
 */
final class LinesInSentence {

  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\w.])(" + String.join("|", SourceMappingReader.keys()) + "):(?=[\\s{\\[\"])");
  private static final Pattern END = Pattern.compile("[\\s.,;:)`]|$");

  private final Path folder;
  private final Definitions definitions;

  /**
   * @param folder in which the mapping would lie
   */
  LinesInSentence(Path folder, Definitions definitions) {
    this.folder = folder;
    this.definitions = definitions;
  }

  /** The first lines; empty where there are none. */
  String of(String sentence) {
    List<String> all = all(sentence);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** All lines that it offers, one instead of the other. */
  List<String> all(String sentence) {
    List<String> all = new ArrayList<>();
    Matcher key = KEY.matcher(sentence);
    for (int from = 0; key.find(from); ) {
      String lines = longest(sentence.substring(key.start()));
      if (!lines.isEmpty()) {
        all.add(lines);
      }
      from = Math.max(key.end(), key.start() + lines.length());
    }
    return all;
  }

  private String longest(String from) {
    String found = "";
    Matcher end = END.matcher(from);
    while (end.find()) {
      String lines = from.substring(0, end.start()).strip();
      if (lines.length() > found.length() && isMapping(lines)) {
        found = lines;
      }
    }
    return found;
  }

  private boolean isMapping(String lines) {
    Mistakes mistakes = new Mistakes();
    return PlainYaml.root(lines, "", mistakes) instanceof MappingNode root
        && !SourceMappingReader.hasMistakes(root, folder, definitions);
  }
}

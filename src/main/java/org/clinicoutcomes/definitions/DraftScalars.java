package org.clinicoutcomes.definitions;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values as YAML writes them: text bare where nothing else could be meant, else in quotes. */
final class DraftScalars {

  private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private DraftScalars() {}

  static String text(String text) {
    boolean bare = BARE.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return bare ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** A node on one line. */
  static String of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Tag.STR.equals(scalar.getTag()) ? text(scalar.getValue()) : scalar.getValue();
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(DraftScalars::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(entry -> of(entry.getKeyNode()) + ": " + of(entry.getValueNode()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    throw new IllegalArgumentException("a node of another kind: " + node.getNodeId());
  }
}

package org.clinicoutcomes.definitions;

import java.util.stream.Collectors;
import org.clinicoutcomes.export.PastedLine;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values as YAML writes them. */
final class DraftScalars {

  private DraftScalars() {}

  /** A node on one line. */
  static String of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Tag.STR.equals(scalar.getTag())
          ? PastedLine.text(scalar.getValue())
          : scalar.getValue();
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

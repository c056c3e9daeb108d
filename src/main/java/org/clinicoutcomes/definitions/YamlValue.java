package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML value, where it stands, and where to report what is wrong with it. Whoever asks it for
 * something it is not gets nothing, and the mistake is reported.
 */
record YamlValue(Node node, Spot at, Mistakes mistakes) {

  private static final Pattern KEY = Pattern.compile("[a-z0-9_]+");

  void isWrong(String problem, String expected) {
    mistakes.add(at, problem, expected);
  }

  boolean isWord(String word) {
    return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** The characters of a single value, quoted or not. */
  @Nullable ScalarNode scalar(String expected) {
    if (node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
      return scalar;
    }
    isWrong(shape(), expected);
    return null;
  }

  private String shape() {
    return node instanceof SequenceNode
        ? "is a list"
        : node instanceof MappingNode ? "is a mapping" : "is empty";
  }

  /** The values of a mapping by key, in their order; empty where it is none. */
  Map<String, YamlValue> entries(String expected) {
    if (!(node instanceof MappingNode mapping)) {
      isWrong(shapeOrText(), expected);
      return Map.of();
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    mapping.getValue().forEach(tuple -> addTo(entries, tuple));
    return entries;
  }

  private void addTo(Map<String, YamlValue> entries, NodeTuple tuple) {
    int line = tuple.getKeyNode().getStartMark().getLine() + 1;
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      mistakes.add(new Spot(at.file(), line, at.key()), "has a key that is no word", "a word");
      return;
    }
    YamlValue value =
        new YamlValue(
            tuple.getValueNode(), at.inside(Scalars.shortened(key.getValue()), line), mistakes);
    YamlValue first = entries.putIfAbsent(key.getValue(), value);
    if (first != null) {
      value.isWrong("stands here again (first on line " + first.at.line() + ")", "it once");
    }
  }

  /** Those of some entries that are mappings themselves, or those that are not. */
  YamlValue having(boolean mappings) {
    if (!(node instanceof MappingNode mapping)) {
      return this;
    }
    List<NodeTuple> some =
        mapping.getValue().stream()
            .filter(tuple -> tuple.getValueNode() instanceof MappingNode == mappings)
            .toList();
    return new YamlValue(
        new MappingNode(mapping.getTag(), some, mapping.getFlowStyle()), at, mistakes);
  }

  /** As {@link #entries}, where the author chooses the keys: those that are none are left out. */
  Map<String, YamlValue> namedEntries(String expected) {
    Map<String, YamlValue> named = new LinkedHashMap<>();
    entries(expected)
        .forEach(
            (key, value) -> {
              if (value.hasKeyForm(key)) {
                named.put(key, value);
              }
            });
    return named;
  }

  private boolean hasKeyForm(String key) {
    if (KEY.matcher(key).matches()) {
      return true;
    }
    isWrong("'" + Scalars.shortened(key) + "' is no key", "only a to z, 0 to 9 and _");
    return false;
  }

  /** The values of a list, of which there must be one; each stands at its own line. */
  List<YamlValue> items(String expected) {
    if (!(node instanceof SequenceNode sequence)) {
      isWrong(shapeOrText(), expected);
      return List.of();
    }
    if (sequence.getValue().isEmpty()) {
      isWrong("is an empty list", expected);
    }
    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      Spot place = new Spot(at.file(), item.getStartMark().getLine() + 1, at.key());
      items.add(new YamlValue(item, place, mistakes));
    }
    return items;
  }

  /** The values of a list, or the single value that stands in place of a list of one. */
  List<YamlValue> oneOrMore(String expected) {
    return node instanceof ScalarNode ? List.of(this) : items(expected);
  }

  private String shapeOrText() {
    return node instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())
        ? "is " + Scalars.quoted(scalar)
        : shape();
  }

  /** A list of different keys; those that are none are left out. */
  List<YamlValue> keys(String expected) {
    Map<String, YamlValue> distinct = new LinkedHashMap<>();
    for (YamlValue item : items(expected)) {
      String key = Scalars.text(item);
      if (key != null && item.hasKeyForm(key) && distinct.putIfAbsent(key, item) != null) {
        item.isWrong("names " + key + " twice", "it once");
      }
    }
    return List.copyOf(distinct.values());
  }
}

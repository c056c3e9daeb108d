package org.clinicoutcomes.definitions;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A file of definitions as it was read.
 *
 * @param name as {@link Spot#file()}
 * @param text exactly its bytes, which are UTF-8
 */
record YamlFile(String name, Kind kind, String text) {

  /** The file's top level, or null where it holds nothing or a mistake was reported. */
  @Nullable YamlValue root(Mistakes mistakes) {
    Node node = PlainYaml.root(text, name, mistakes);
    return node == null
        ? null
        : new YamlValue(
            node, Spot.of(name).inside(kind.folder(), node.getStartMark().getLine() + 1), mistakes);
  }
}

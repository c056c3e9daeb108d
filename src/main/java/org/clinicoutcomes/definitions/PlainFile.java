package org.clinicoutcomes.definitions;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** A file of a few known keys, none of which it must have, and which need not be there. */
final class PlainFile {

  private PlainFile() {}

  static Fields read(Path path, String name, List<String> known, Mistakes mistakes) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Fields.none();
    }
    String text = FileText.read(path, name, mistakes);
    Node root = text == null ? null : PlainYaml.root(text, name, mistakes);
    return root == null
        ? Fields.none()
        : Fields.of(
            new YamlValue(root, new Spot(name, root.getStartMark().getLine() + 1, ""), mistakes),
            List.of(),
            known);
  }
}

package org.clinicoutcomes.definitions;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Text as YAML nodes with their lines, once {@link PlainYamlGuard} has nothing against it. */
final class PlainYaml {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PlainYaml() {}

  /** The top node, or null where there is none or a mistake was reported. */
  static @Nullable Node root(String text, String file, Mistakes mistakes) {
    String yaml = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int before = mistakes.count();
    try {
      new PlainYamlGuard(file, mistakes).check(yaml().parse(new StringReader(yaml)));
      return mistakes.count() > before ? null : yaml().compose(new StringReader(yaml));
    } catch (YAMLException e) {
      mistakes.add(new Spot(file, line(e, yaml), ""), problem(e), "YAML");
      return null;
    }
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  private static int line(YAMLException e, String yaml) {
    if (e instanceof ReaderException unprintable) {
      String before = yaml.substring(0, unprintable.getPosition());
      return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
    Mark mark = mark(e);
    return mark == null ? 0 : mark.getLine() + 1;
  }

  /** Never the parser's whole message: it repeats lines of the file. */
  private static String problem(YAMLException e) {
    if (e instanceof ReaderException) {
      return "holds a character that cannot be printed";
    }
    Mark mark = mark(e);
    if (mark == null || !(e instanceof MarkedYAMLException marked)) {
      return "is not YAML";
    }
    String found = marked.getProblem() == null ? "" : " (" + marked.getProblem().strip() + ")";
    return "is not YAML at column " + (mark.getColumn() + 1) + found;
  }

  private static @Nullable Mark mark(YAMLException e) {
    return e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
  }
}

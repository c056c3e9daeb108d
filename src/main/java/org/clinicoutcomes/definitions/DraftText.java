package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.Map;
import org.clinicoutcomes.definitions.DraftNode.Block;
import org.clinicoutcomes.definitions.DraftNode.Leaf;
import org.clinicoutcomes.export.PastedLine;

/**
 * Writes a drafted mapping. Of a line that waits for somebody's word {@code #} is the first
 * character; sentences begin with two, so that they stay comments when one is taken away.
 */
final class DraftText {

  private static final String SENTENCE = "## ";
  private static final String OPEN = "#";
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();

  DraftText say(String sentence) {
    sentence.lines().forEach(line -> text.append(SENTENCE).append(line).append('\n'));
    return this;
  }

  DraftText blank() {
    text.append('\n');
    return this;
  }

  DraftText add(Block block) {
    add(block, "");
    return this;
  }

  private void add(Block block, String indent) {
    for (Map.Entry<String, DraftNode> entry : block.entries().entrySet()) {
      String key =
          (entry.getValue().isOpen() ? OPEN : "") + indent + PastedLine.text(entry.getKey());
      if (entry.getValue() instanceof Leaf leaf) {
        leaf.notes().forEach(this::say);
        add(leaf, key + ":", indent);
      } else if (entry.getValue() instanceof Block inner && !inner.entries().isEmpty()) {
        line(key + ":");
        add(inner, indent + STEP);
      }
    }
  }

  private void add(Leaf leaf, String key, String indent) {
    List<String> values = leaf.values();
    if (!leaf.isList()) {
      line(key + " " + values.get(0));
    } else if (values.stream().noneMatch(value -> value.startsWith("{"))) {
      line(key + " [" + String.join(", ", values) + "]");
    } else {
      line(key);
      values.forEach(value -> line((leaf.isOpen() ? OPEN : "") + indent + STEP + "- " + value));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

package org.clinicoutcomes.definitions;

import java.nio.file.Path;
import java.util.List;
import org.clinicoutcomes.definitions.DraftNode.Block;
import org.clinicoutcomes.definitions.DraftNode.Leaf;
import org.clinicoutcomes.export.PastedLine;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A {@code mapping.yaml} that is being drafted for a source: what it says already, what was
 * recognised, and questions, whose lines wait for somebody to take their {@code #} away.
 */
public final class MappingDraft {

  private static final String NAME = "the draft";

  private final LinesInSentence lines;
  private final Block root = new Block();

  /**
   * @param folder the source's own
   */
  public MappingDraft(Path folder, Definitions definitions) {
    lines = new LinesInSentence(folder, definitions);
  }

  /** Takes over what a mapping says; of one with mistakes nothing. */
  public void take(String mappingYaml) {
    merge(mappingYaml, false, "");
  }

  /** States a value that was recognised; where the mapping says something of it, that stays. */
  public void state(List<String> path, String value) {
    put(path, new Leaf(List.of(PastedLine.text(value)), false, false, List.of()));
  }

  /** Asks for a value: it stands there as a line that waits. */
  public void ask(List<String> path, String value, String note) {
    put(path, new Leaf(List.of(PastedLine.text(value)), false, true, List.of(note)));
  }

  /** Asks for a value of a list. */
  public void askInList(List<String> path, String value, String note) {
    put(path, new Leaf(List.of(PastedLine.text(value)), true, true, List.of(note)));
  }

  /** Asks whether a doubt is accepted. */
  public void askToAccept(String doubt, String place, long most) {
    String at = place.isEmpty() ? "" : ", place: " + PastedLine.text(place);
    String entry = "{doubt: " + doubt + at + ", most: " + most + "}";
    put(List.of(MappedDoubts.KEY), new Leaf(List.of(entry), true, true, List.of()));
  }

  /**
   * Asks for the lines of {@code mapping.yaml} that a sentence holds; false if it holds none. Where
   * it offers several, the first waits, and the others are said above it.
   */
  public boolean askWhatIsSaid(String sentence, String note) {
    List<String> found = lines.all(sentence);
    if (found.isEmpty()) {
      return false;
    }
    StringBuilder said = new StringBuilder(note);
    found.stream()
        .skip(1)
        .filter(other -> !other.startsWith(MappedDoubts.KEY) && !other.equals(found.get(0)))
        .distinct()
        .forEach(other -> said.append("\nOr instead: ").append(other));
    merge(found.get(0), true, said.toString());
    return true;
  }

  private void merge(String yaml, boolean isOpen, String note) {
    Mistakes mistakes = new Mistakes();
    if (PlainYaml.root(yaml, NAME, mistakes) instanceof MappingNode mapping) {
      merge(root, mapping, isOpen, note);
    }
  }

  private static void merge(Block into, MappingNode from, boolean isOpen, String note) {
    String said = note;
    for (NodeTuple entry : from.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        merge(into, key.getValue(), entry.getValueNode(), isOpen, said);
        said = "";
      }
    }
  }

  private static void merge(Block into, String key, Node value, boolean isOpen, String note) {
    if (value instanceof MappingNode mapping) {
      Block block = into.block(key);
      if (block != null) {
        merge(block, mapping, isOpen, note);
      }
      return;
    }
    boolean isList = value instanceof SequenceNode;
    List<String> values =
        value instanceof SequenceNode list
            ? list.getValue().stream().map(DraftScalars::of).toList()
            : List.of(DraftScalars.of(value));
    put(into, key, new Leaf(values, isList, isOpen, note.isEmpty() ? List.of() : List.of(note)));
  }

  private void put(List<String> path, Leaf leaf) {
    @Nullable Block block = root;
    for (String key : path.subList(0, path.size() - 1)) {
      block = block == null ? null : block.block(key);
    }
    if (block != null) {
      put(block, path.get(path.size() - 1), leaf);
    }
  }

  private static void put(Block block, String key, Leaf leaf) {
    DraftNode there = block.entries().putIfAbsent(key, leaf);
    if (there instanceof Leaf first && (first.isOpen() || !leaf.isOpen())) {
      block.entries().put(key, first.and(leaf));
    }
  }

  /**
   * The text of the draft.
   *
   * @param head sentences on what it is, and what was found
   */
  public String text(List<String> head) {
    DraftText text = new DraftText();
    head.forEach(text::say);
    return text.blank().add(root).toString();
  }
}

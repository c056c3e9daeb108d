package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a mapping that is being drafted: keys with what is under them, or a value. */
sealed interface DraftNode {

  /** Whether all of it waits for somebody's word. */
  boolean isOpen();

  /** Keys, in the order in which they came. */
  record Block(Map<String, DraftNode> entries) implements DraftNode {

    public Block() {
      this(new LinkedHashMap<>());
    }

    @Override
    public boolean isOpen() {
      return entries.values().stream().allMatch(DraftNode::isOpen);
    }

    /** The block of a key, made where there is none; null where a value stands there. */
    @Nullable Block block(String key) {
      DraftNode there = entries.computeIfAbsent(key, k -> new Block());
      return there instanceof Block block ? block : null;
    }
  }

  /**
   * A value, or a list of them, each as YAML writes it.
   *
   * @param notes said above it
   */
  record Leaf(List<String> values, boolean isList, boolean isOpen, List<String> notes)
      implements DraftNode {

    public Leaf {
      values = List.copyOf(values);
      notes = List.copyOf(notes);
    }

    /** Both: values of lists together, else this one. */
    Leaf and(Leaf other) {
      List<String> both = new ArrayList<>(values);
      if (isList) {
        other.values.stream().filter(value -> !both.contains(value)).forEach(both::add);
      }
      List<String> said = new ArrayList<>(notes);
      said.addAll(other.notes);
      return new Leaf(both, isList, isOpen && other.isOpen, said);
    }
  }
}

package org.clinicoutcomes.definitions;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Refuses what definitions do not need and what a reader could not follow: anchors, aliases, tags,
 * several documents in a file, deep nesting. A value means what stands at its line, and nothing a
 * file holds can make the program construct, repeat or recurse.
 */
final class PlainYamlGuard {

  private static final int DEEPEST = 10;

  private final String file;
  private final Mistakes mistakes;
  private int depth;
  private int documents;

  PlainYamlGuard(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** Stops at the first nesting that is too deep. */
  void check(Iterable<Event> events) {
    for (Event event : events) {
      check(event);
      if (depth > DEEPEST) {
        refuse(event, "is nested deeper than " + DEEPEST + " levels", "definitions as documented");
        return;
      }
    }
  }

  private void check(Event event) {
    if (event instanceof DocumentStartEvent && ++documents == 2) {
      refuse(event, "begins a second document (---)", "one document a file");
    } else if (event instanceof AliasEvent alias) {
      refuse(event, "uses the alias *" + alias.getAnchor(), "the value itself");
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      refuse(event, "sets the anchor &" + node.getAnchor(), "a value without an anchor");
    }
    if (isTagged(event)) {
      refuse(event, "carries a tag (!)", "a plain value without a tag");
    }
    depth += event instanceof CollectionStartEvent ? 1 : 0;
    depth -= event instanceof CollectionEndEvent ? 1 : 0;
  }

  private static boolean isTagged(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return isExplicit(scalar.getTag());
    }
    return event instanceof CollectionStartEvent start && isExplicit(start.getTag());
  }

  private static boolean isExplicit(@Nullable String tag) {
    return tag != null;
  }

  private void refuse(Event event, String problem, String expected) {
    mistakes.add(new Spot(file, event.getStartMark().getLine() + 1, ""), problem, expected);
  }
}

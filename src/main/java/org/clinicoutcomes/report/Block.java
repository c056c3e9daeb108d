package org.clinicoutcomes.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page, under the part before it: what it says in sentences, and at most one table,
 * with pictures of it.
 *
 * @param heading said above it; empty for the page's title, or in a later block for none
 * @param sentences read before the table, in order
 * @param table the table under them, if there is one
 * @param charts pictures of tables, drawn near the block's own
 */
public record Block(String heading, List<String> sentences, @Nullable Table table, Charts charts) {

  public Block {
    sentences = List.copyOf(sentences);
  }

  /** The same under another heading. */
  public Block under(String otherHeading) {
    return new Block(otherHeading, sentences, table, charts);
  }

  /** A block without pictures. */
  public Block(String heading, List<String> sentences, @Nullable Table table) {
    this(heading, sentences, table, Charts.NONE);
  }
}

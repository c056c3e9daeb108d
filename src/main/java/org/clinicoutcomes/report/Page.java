package org.clinicoutcomes.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a report: a title, what it says in sentences, and at most one table, with pictures of
 * it.
 *
 * @param title what the page is called, unique in the report
 * @param purpose what a reader finds there, for the table of contents
 * @param sentences read before the table, in order
 * @param table the table under them, if there is one
 * @param charts pictures of tables, drawn beside the page's own
 */
public record Page(
    String title, String purpose, List<String> sentences, @Nullable Table table, Charts charts) {

  public Page {
    sentences = List.copyOf(sentences);
  }

  /** A page without pictures. */
  public Page(String title, String purpose, List<String> sentences, @Nullable Table table) {
    this(title, purpose, sentences, table, Charts.NONE);
  }
}

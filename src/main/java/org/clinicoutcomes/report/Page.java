package org.clinicoutcomes.report;

import java.util.List;

/**
 * One page of a report: a title, what it says in sentences, and at most one table.
 *
 * @param title what the page is called, unique in the report
 * @param sentences read before the table, in order
 * @param table the table under them
 */
public record Page(String title, List<String> sentences, Table table) {

  public Page {
    sentences = List.copyOf(sentences);
  }
}

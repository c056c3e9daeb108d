package org.clinicoutcomes.report;

import java.util.List;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.worklist.Entry;

/** Who needs a call, since when, why, and what to do. */
public final class WorklistPage {

  /** The columns of the list. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("Patient", Format.IDENTIFIER),
          new Column("Condition", Format.TEXT),
          new Column("Item", Format.TEXT),
          new Column("Since", Format.DATE),
          new Column("Why", Format.PROSE),
          new Column("What to do", Format.PROSE),
          new Column("Clinician", Format.TEXT));

  private WorklistPage() {}

  /** The row of one entry. */
  public static List<Value> row(Entry entry, MeasureCatalog catalog) {
    return List.of(
        Value.of(entry.patient()),
        Value.of(catalog.condition(entry.condition()).name()),
        Value.of(entry.item().words()),
        Value.of(entry.since()),
        Value.of(entry.why()),
        Value.of(entry.item().whatToDo()),
        Value.of(entry.clinician()));
  }

  static Page of(Rows rows, long count) {
    return new Page(
        "Worklist",
        "Which patients need a call, and why",
        List.of(
            "The most urgent first, then those who have waited longest. An entry goes when a later"
                + " score, session or date says so.",
            "Not on this list: thoughts of self-harm, adverse events, contraindications. No substitute"
                + " for same-day review of an answer."),
        new Table("Worklist", COLUMNS, count, rows));
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.worklist.Call;

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
          new Column("Other items", Format.PROSE),
          new Column("Clinician", Format.TEXT));

  private WorklistPage() {}

  /**
   * The row of one entry.
   *
   * @param others what else the same patient is listed for, whichever clinic's list it stands on
   */
  public static List<Value> row(Call entry, List<Call> others, MeasureCatalog catalog) {
    return List.of(
        Value.of(entry.patient()),
        Value.of(catalog.condition(entry.condition()).name()),
        Value.of(entry.item().words()),
        Value.of(entry.since()),
        Value.of(entry.why()),
        Value.of(entry.item().whatToDo()),
        Value.of(
            others.stream()
                .map(other -> name(other, entry, catalog))
                .distinct()
                .collect(Collectors.joining("; "))),
        Value.of(entry.clinician()));
  }

  private static String name(Call other, Call than, MeasureCatalog catalog) {
    return other.condition().equals(than.condition())
        ? other.item().words()
        : other.item().words() + " (" + catalog.condition(other.condition()).name() + ")";
  }

  static Page of(Rows rows, long count) {
    return new Page(
        "Worklist",
        "Which patients need a call, and why",
        List.of(
            "No substitute for same-day review of an answer.",
            "The most urgent first, then those who have waited longest. Other items: what else the same"
                + " patient is listed for, so that one call serves all.",
            "An entry goes when a later score, session or date says so. Who was never given a session,"
                + " or what the export does not hold, is not on this list."),
        new Table("Worklist", COLUMNS, count, rows));
  }

  /** What the cover says of the list. */
  static List<String> cover(WorklistTally calls) {
    if (calls.entries() == 0) {
      return List.of("The worklist is empty: nothing in the records asks for a call.");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The worklist has "
            + Wording.count(calls.entries(), "entry", "entries")
            + " about "
            + Wording.count(calls.patients(), "patient")
            + ": to call or to decide about, with the reason.");
    if (calls.ideation() > 0) {
      sentences.add(
          "Look at it today: in the latest answer of "
              + Wording.count(calls.ideation(), "patient")
              + " there is suicidal ideation.");
    }
    return sentences;
  }
}

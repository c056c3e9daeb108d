package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;

/** The sheets of a clinic that hold a row for every score, and for every session. */
final class RecordPages {

  private final ClinicRecords records;
  private final PeopleShown shown;

  RecordPages(ClinicRecords records, PeopleShown shown) {
    this.records = records;
    this.shown = shown;
  }

  List<Page> all() {
    return List.of(scores(), visits());
  }

  private Page scores() {
    return new Page(
        ScoreTable.TABLE,
        "Every score of every patient, with its severity",
        sentences(
            "A row per score, by patient, the newest first: all of a patient's, for whatever"
                + " condition and at whichever clinic they were taken.",
            "Counted as says of which series a score is the start or the end by the headline; the"
                + " others lie between, or belong to none."),
        new Table(
            ScoreTable.TABLE,
            ScoreTable.COLUMNS,
            shown.scores(),
            shown.of(records.scores(), ScoreTable.COLUMNS)));
  }

  private Page visits() {
    return new Page(
        VisitTable.TABLE,
        "Every session of every patient, with dose, readings and events",
        sentences(
            "A row per session of the series on Patients, by patient, the newest first.",
            "Blood pressure: before, at its highest, on leaving; ? where it is not in the export."
                + " Events: \"none\" where the export says so; empty where it says nothing."),
        new Table(
            VisitTable.TABLE,
            VisitTable.COLUMNS,
            shown.visits(),
            shown.of(records.visits(), VisitTable.COLUMNS)));
  }

  private List<String> sentences(String what, String how) {
    List<String> sentences = new ArrayList<>(List.of(what, how));
    sentences.addAll(shown.sentences());
    return sentences;
  }
}

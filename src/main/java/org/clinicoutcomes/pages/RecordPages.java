package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;

/** The sheets of a clinic that hold a row for every series, every score and every session. */
final class RecordPages {

  private final ClinicRecords records;
  private final PeopleShown shown;

  RecordPages(ClinicRecords records, PeopleShown shown) {
    this.records = records;
    this.shown = shown;
  }

  List<Page> all() {
    return List.of(patients(), scores(), visits());
  }

  private Page patients() {
    Table series = records.series();
    return new Page(
            "Patients",
            "Every patient's series, with scores and outcome",
            List.of(
                "One row per patient, condition and series. A patient counts once in a rate: in the row"
                    + " with In the rate = yes.",
                "Outcome says how far the series came by the headline: no starting score, too well at"
                    + " the start, no final score, improved or not improved; in progress until it is"
                    + " closed.",
                "The columns on the right, left out on paper, are what figures are counted again from."
                    + " For a measure of harm, improved reads: got worse."),
            series)
        .headed(
            Wording.count(series.rowCount(), "series", "series")
                + " of "
                + Wording.count(shown.all(), "patient"));
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
                shown.of(records.scores(), ScoreTable.COLUMNS)))
        .headed(shown.counted(shown.scores(), "score"));
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
                shown.of(records.visits(), VisitTable.COLUMNS)))
        .headed(shown.counted(shown.visits(), "given session"));
  }

  private List<String> sentences(String what, String how) {
    List<String> sentences = new ArrayList<>(List.of(what, how));
    sentences.addAll(shown.sentences());
    return sentences;
  }
}

package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.worklist.Item;

/** What puts a patient on the worklist, as the methods tell it; its days are settings. */
final class WorklistMethods {

  private static final List<MethodEntry> ITEMS =
      List.of(
          entry(
              Item.SERIOUS_EVENT,
              "marked serious on the latest day of treatment",
              "Stands until something is given again, for whatever condition: today up to event_today;"
                  + " then this week, of somebody no longer in treatment up to old_event; then to be"
                  + " reviewed once.",
              "convention; what is serious: ICH E2A, 1994"),
          entry(
              Item.WORSENED,
              "measure of harm met",
              "This week. By the latest score on the headline's instrument against the latest"
                  + " baseline.",
              "the measure's own; the days: setting worsened"),
          entry(
              Item.CONTRAINDICATION,
              "any recorded, treatment in progress",
              "This week. A bipolar disorder is for review where bipolar depression is treated.",
              "convention: what the clinic's records call a contraindication"),
          entry(
              Item.NO_RESPONSE,
              "three sessions, no score that meets the headline",
              "Before the next session. In a series in progress with a score before the fourth session.",
              "convention: who has not responded by then is looked at before the fourth"),
          entry(
              Item.END_SCORE_DUE,
              "no end score yet",
              "Before the next session. Of an induction in progress that can be judged.",
              "convention; the days: setting end_score_due"),
          entry(
              Item.FOLLOW_UP_DUE,
              "no follow-up score in the time open",
              "Before the next session. After the latest induction ended improved.",
              "convention; the days: settings first_follow_up, second_follow_up,"
                  + " follow_up_tolerance"),
          entry(
              Item.READINGS_MISSING,
              "at the latest session, treatment in progress",
              "Before the next session. Blood pressure before, during, at discharge; minutes of monitoring after esketamine:"
                  + " each where the source records it at all.",
              "Spravato (esketamine) US prescribing information, taken over for ketamine:"
                  + " convention"));

  private WorklistMethods() {}

  static List<MethodEntry> of(MeasureCatalog catalog) {
    List<MethodEntry> entries = new ArrayList<>();
    catalog.instruments().values().stream()
        .sorted(Comparator.comparing(Instrument::key))
        .forEach(instrument -> addIdeation(instrument, entries));
    entries.addAll(ITEMS);
    return entries;
  }

  private static void addIdeation(Instrument instrument, List<MethodEntry> entries) {
    Ideation ideation = instrument.ideation();
    if (ideation != null) {
      Integer urgent = ideation.urgentFrom();
      entries.add(
          new MethodEntry(
              "worklist",
              Item.IDEATION.words() + ", " + instrument.key(),
              "latest answer at least "
                  + Points.of(ideation.presentFrom())
                  + (urgent == null ? "" : "; urgent from " + Points.of(urgent)),
              "Today up to answer_today; if urgent, or higher than the one before, up to"
                  + " alarming_answer_today. Then this week, of somebody no longer in treatment up to"
                  + " old_answer; then to be reviewed once. Stands until a later answer of the same"
                  + " instrument is below that.",
              instrument.citation()));
    }
  }

  private static MethodEntry entry(Item item, String value, String meaning, String citation) {
    return new MethodEntry("worklist", item.words(), value, meaning, citation);
  }
}

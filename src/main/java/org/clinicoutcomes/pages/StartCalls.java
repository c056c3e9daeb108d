package org.clinicoutcomes.pages;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.worklist.Band;
import org.clinicoutcomes.worklist.WorklistRules;

/** Whom to call, on the first page: how many in each band, with whom, and who is first. */
final class StartCalls {

  private static final String HEADING = "Whom to call";

  /** More clinicians, or clinics, than this are told of together. */
  private static final int MOST = 6;

  private static final List<Column> FIRST =
      List.of(
          new Column("First on the worklist", Format.IDENTIFIER),
          new Column("Clinician", Format.TEXT),
          new Column("Band", Format.TEXT),
          new Column("Days ago", Format.COUNT),
          new Column("Rising?", Format.TEXT),
          new Column("What", Format.LINE));

  private final Findings findings;

  StartCalls(Findings findings) {
    this.findings = findings;
  }

  /** The calls of a clinic. */
  List<Block> of(WorklistTally calls) {
    List<Block> blocks =
        new ArrayList<>(of(WorklistSentences.named(calls.patientsByClinician()), calls.listed()));
    if (!calls.first().isEmpty()) {
      Table first = Table.of("FirstCalls", FIRST, calls.first().stream().map(this::row).toList());
      blocks.add(new Block("", List.of(), first.withoutFilter()));
    }
    return blocks;
  }

  /** How many each clinic has to call, and of no patient who. */
  List<Block> ofClinics(SortedMap<String, WorklistTally> byClinic) {
    Map<String, SortedMap<Band, Long>> patients = new TreeMap<>();
    byClinic.forEach((clinic, calls) -> patients.put(clinic, calls.patientsByBand()));
    long listed = byClinic.values().stream().mapToLong(WorklistTally::listed).sum();
    return patients.isEmpty() ? List.of() : of(patients, listed);
  }

  private List<Block> of(Map<String, SortedMap<Band, Long>> byName, long listed) {
    List<CallCounts> counts = CallCounts.mostUrgent(byName, MOST);
    CallCounts all = CallCounts.sum("Patients", counts);
    List<String> sentences = new ArrayList<>(List.of(rule()));
    if (listed == 0) {
      sentences.add(0, WorklistSentences.NOBODY);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Band", Format.TEXT));
    columns.add(new Column(all.name(), Format.COUNT));
    counts.forEach(of -> columns.add(new Column(of.name(), Format.COUNT)));
    List<List<Value>> rows =
        Arrays.stream(Band.values()).map(band -> row(band, all, counts)).toList();
    return List.of(new Block(HEADING, sentences, Table.of("Calls", columns, rows).withoutFilter()));
  }

  private static List<Value> row(Band band, CallCounts all, List<CallCounts> counts) {
    List<Value> row = new ArrayList<>();
    row.add(Value.of(band.words()));
    row.add(Value.of(all.of(band)));
    counts.forEach(of -> row.add(Value.of(of.of(band))));
    return row;
  }

  /** What puts a patient into each band, in short. */
  private String rule() {
    WorklistRules rules = findings.worklist();
    return "Today: an answer about thoughts of self-harm of the last "
        + days(rules.answerToday())
        + ", or of the last "
        + days(rules.alarmingAnswerToday())
        + " if high or risen; a serious event of the last "
        + days(rules.eventToday())
        + ". This week: any other such answer of the last "
        + days(rules.oldAnswer())
        + ", such an event of the last "
        + days(rules.oldEvent())
        + ", or either of somebody in treatment; worsened; a contraindication. Before the next"
        + " session: readings missing, a score due, no response after three sessions. Review once:"
        + " such an answer or event of longer ago.";
  }

  private static String days(int days) {
    return Wording.count(days, "day");
  }

  private List<Value> row(FirstCall call) {
    return List.of(
        Value.of(call.patient()),
        Value.of(call.clinician()),
        Value.of(call.band().words()),
        Value.of(ChronoUnit.DAYS.between(call.day(), findings.asOf())),
        Value.of(call.course()),
        Value.of(call.what()));
  }
}

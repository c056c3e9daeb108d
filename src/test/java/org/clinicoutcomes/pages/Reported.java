package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.comparison.Claim.Direction;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.comparison.ClaimSubject;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.figures.Networks;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.quality.Verdict;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.jspecify.annotations.Nullable;

/** The workbooks of two published sources of random patients and one that is held. */
final class Reported {

  /** One with a number, and two that contradict each other, of which one cannot be measured. */
  static final Claims CLAIMS =
      new Claims(
          List.of(
              claim(
                  "a_number",
                  "",
                  new ClaimSubject.OfMeasure("pain_2_points", List.of("migraine", "chronic_pain")),
                  new Claim.Said("3 out of 4", Direction.AT_LEAST, 7500)),
              claim(
                  "b_pain",
                  "mood or pain",
                  new ClaimSubject.OfMeasure("pain_30_percent", List.of("migraine")),
                  null),
              claim(
                  "c_mood",
                  "mood or pain",
                  new ClaimSubject.OfMeasure("phq9_response", List.of("migraine")),
                  null),
              claim("d_sick", "", new ClaimSubject.OfCheck("nausea", "all", "all", true), null),
              claim(
                  "e_sick",
                  "",
                  new ClaimSubject.OfCheck("vomiting", "ketamine", "iv", false),
                  null)),
          new ClaimRules(80, 11));

  private static final MeasuredSource MEASURED_EAST = Courses.result("east", random(1));
  private static final MeasuredSource MEASURED_WEST = Courses.result("west", random(2));
  static final SourceResult EAST = MEASURED_EAST.result();
  static final SourceResult WEST = MEASURED_WEST.result();
  static final SourceResult HELD = held("far");
  static final Reports REPORTS = new Reports(new Conclusions(findings(EAST, HELD, WEST)));
  static final ClinicRecords NO_PATIENTS =
      new ClinicRecords(
          Table.of("Patients", PatientTable.columns(List.of()), List.of()),
          Rows.of(List.of()),
          Rows.of(List.of()),
          Rows.of(List.of()));

  /** Every measure of the examples, in order. */
  private static final List<String> MEASURES = List.copyOf(Examples.CATALOG.measures().keySet());

  private static Claim claim(
      String key, String contradiction, ClaimSubject subject, Claim.@Nullable Said said) {
    return new Claim(key, "words of " + key, "An article", contradiction, subject, said);
  }

  private static List<Patient> random(long seed) {
    return Courses.random(80, new Random(seed));
  }

  static final ListRows NOBODY_LISTED = new ListRows(Rows.of(List.of()), Rows.of(List.of()));

  private Reported() {}

  static Stream<Report> allReports() {
    List<Report> reports = new ArrayList<>();
    reports.add(REPORTS.ofAllClinics());
    reports.add(REPORTS.ofHeldSource(HELD));
    for (SourceResult source : List.of(EAST, WEST)) {
      source
          .clinics()
          .forEach(c -> reports.add(REPORTS.ofClinic(source, c, NOBODY_LISTED, NO_PATIENTS)));
    }
    return reports.stream();
  }

  /** The workbook of one of the clinics of a source of patients, with its patients' rows. */
  static Report clinic(MeasuredSource source, List<Patient> patients, String clinic) {
    PatientTable rows = new PatientTable(MEASURES, Courses.RULES.followUp());
    List<List<Value>> ofClinic = new ArrayList<>();
    for (ConditionCourse course : Courses.of(patients.toArray(Patient[]::new))) {
      course.series().stream()
          .filter(measured -> measured.series().clinic().equals(clinic))
          .forEach(measured -> ofClinic.add(rows.row(course, measured, 0)));
    }
    return new Reports(conclusions(source))
        .ofClinic(
            source.result(),
            clinic,
            NOBODY_LISTED,
            new ClinicRecords(
                Table.of("Patients", PatientTable.columns(MEASURES), ofClinic),
                NO_PATIENTS.people(),
                NO_PATIENTS.scores(),
                NO_PATIENTS.visits()));
  }

  /** The first table of the page of a title. */
  static Table table(Report report, String title) {
    return page(report, title).tables().get(0);
  }

  static Table tableNamed(Report report, String name) {
    return report.pages().stream()
        .flatMap(page -> page.tables().stream())
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The rows of a table by their columns' titles. */
  static List<Map<String, Value>> byTitle(Table table) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (List<Value> row : rows(table)) {
      Map<String, Value> values = new LinkedHashMap<>();
      IntStream.range(0, row.size())
          .forEach(i -> values.put(table.columns().get(i).title(), row.get(i)));
      rows.add(values);
    }
    return rows;
  }

  static Page page(Report report, String title) {
    return report.pages().stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
  }

  static List<List<Value>> rows(Table table) {
    List<List<Value>> rows = new ArrayList<>();
    table.rows().forEach(rows::add);
    return rows;
  }

  static Conclusions conclusions(MeasuredSource... sources) {
    return new Conclusions(findings(sources));
  }

  /** What is found where these tell of themselves otherwise, and their counts stay. */
  static Findings findings(SourceResult east, SourceResult held, SourceResult west) {
    return findings(
        new MeasuredSource(east, MEASURED_EAST.figures()),
        new MeasuredSource(held, new Figures()),
        new MeasuredSource(west, MEASURED_WEST.figures()));
  }

  static Findings findings(MeasuredSource... sources) {
    List<SourceResult> results = Stream.of(sources).map(MeasuredSource::result).toList();
    ClinicNames names = new ClinicNames(results);
    return new Findings(
        Courses.AS_OF,
        Courses.RULES,
        new ComparisonRules(11, 20, 50, 20),
        CLAIMS,
        Courses.SAFETY,
        Courses.WORKLIST,
        new Provenance(
            "1.0.0",
            "f1",
            "d1",
            List.of(
                new Provenance.Input("east/scores.csv", "east", 12, "a1"),
                new Provenance.Input("settings.yaml", "", 3, "b2"),
                new Provenance.Input("west/scores.csv", "west", 13, "c3"))),
        Examples.CATALOG,
        Words.of(Examples.CATALOG, Map.of("iv", "IV")),
        List.of(new MethodEntry("setting", "gap_days", "21 days", "A longer gap parts.", "-")),
        results,
        names,
        Networks.of(List.of(sources), names));
  }

  private static SourceResult held(String source) {
    FileAccount file =
        new FileAccount(
            source,
            "scores.csv",
            FileKind.SCORES,
            new FileShape(
                "UTF-8",
                ",",
                "year-month-day",
                "why",
                1,
                List.of("score"),
                List.of("room"),
                List.of("timing"),
                null,
                null),
            20,
            9,
            0,
            11,
            0,
            0,
            0,
            0,
            0,
            0,
            Verdict.HELD);
    return new SourceResult(
        new SourceAccount(
            source,
            List.of(file),
            List.of("scores.csv: 11 of 20 rejected"),
            List.of("Look!"),
            List.of("Note!"),
            List.of()),
        List.of(
            new RejectCount(
                "scores.csv",
                FileKind.SCORES,
                "value",
                Reject.Scope.ROW,
                RejectCode.OUT_OF_RANGE,
                11)),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        PatientCounts.NONE,
        null,
        ScoreCount.NONE);
  }
}

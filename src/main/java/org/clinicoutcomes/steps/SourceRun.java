package org.clinicoutcomes.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.course.EarlyInductions;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.figures.RoundedOutcomes;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.intake.IntakeResult;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.measure.InForce;
import org.clinicoutcomes.pages.PatientTable;
import org.clinicoutcomes.pages.ScoreTable;
import org.clinicoutcomes.pages.VisitTable;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.records.AcceptedRows;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.clinicoutcomes.threads.Helpers;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.worklist.RecordedReadings;
import org.clinicoutcomes.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/** One source from its files to its finished result: intake, series, measure. */
public final class SourceRun {

  private final RunPlan plan;
  private final SourceFiles source;
  private final int blockSize;
  private final Helpers helpers;

  /**
   * @param helpers may do parts of it; none changes a byte of the result
   */
  public SourceRun(RunPlan plan, SourceFiles source, Helpers helpers) {
    this(plan, source, PatientBlocks.STANDARD, helpers);
  }

  /**
   * @param blockSize patients that are handed over at once
   */
  SourceRun(RunPlan plan, SourceFiles source, int blockSize, Helpers helpers) {
    this.plan = plan;
    this.source = source;
    this.blockSize = blockSize;
    this.helpers = helpers;
  }

  /** Reads and measures the source, unless an earlier attempt did. */
  public void runUnlessFinished() {
    if (!plan.folder(source.name()).isFinished()) {
      run();
    }
  }

  /** Reads and measures the source and puts its result in place, whole. */
  void run() {
    SourceFolder finished = plan.folder(source.name());
    SourceFolder draft = finished.draft();
    draft.write(measured(draft));
    finished.finish(draft);
  }

  private MeasuredSource measured(SourceFolder draft) {
    RejectCounter counter = new RejectCounter();
    IntakeResult intake;
    try (SourcePart<Reject> rejects =
        SourcePart.of(SourceTables.REJECTS, source.name(), draft.rejects())) {
      intake =
          plan.intake().read(source, counter.andThen(rejects), draft.rejectedRecords(), helpers);
    }
    return intake.account().isHeld()
        ? held(intake.account(), counter, draft)
        : measured(intake, counter, draft);
  }

  private MeasuredSource measured(IntakeResult intake, RejectCounter rejects, SourceFolder draft) {
    PatientBlocks patients =
        new PatientBlocks(intake.records().accepted().treated(), blockSize, helpers);
    FirstLook look = look(patients);
    InForce inForce = look.inForce(plan.definitions().catalog());
    SourceAccount account = judged(intake, patients, inForce);
    if (account.isHeld()) {
      return held(account, rejects, draft);
    }
    SourcePass pass =
        new SourcePass(measurement(inForce), worklist(look.recorded()), counters(intake));
    AcceptedRows accepted = intake.records().accepted();
    try (CourseRows rows = rows(List.copyOf(inForce.ids()), draft)) {
      pass.over(accepted, patients, () -> counters(intake), rows, plan.definitions().catalog());
    }
    EarlyInductions early = pass.counted().early();
    SourceAccount told =
        completeFrom() == null ? account.warning(early.warning(source.name())) : account;
    return result(told, accepted, rejects, inForce, pass);
  }

  private static FirstLook look(PatientBlocks patients) {
    FirstLook look = new FirstLook();
    patients
        .<FirstLook, Patient>pass(
            FirstLook::new, (own, patient, results) -> own.add(patient), patient -> {})
        .forEach(look::add);
    return look;
  }

  /** The account with what measuring alone can tell: whose outcome hangs on rounding. */
  private SourceAccount judged(IntakeResult intake, PatientBlocks patients, InForce inForce) {
    if (!intake.records().areAnyRounded()) {
      return intake.account();
    }
    RoundedOutcomes rounded = new RoundedOutcomes();
    patients.<CourseMeasurement, ConditionCourse>pass(
        () -> measurement(inForce), CourseMeasurement::measure, rounded);
    DoubtBook doubts = new DoubtBook(plan.definitions().doubts(), source.mapping().accepted());
    rounded.raise(doubts);
    return intake.account().with(doubts.all());
  }

  private PatientCounters counters(IntakeResult intake) {
    return new PatientCounters(
        plan.definitions(), intake.records().areEventsRecorded(), plan.asOf());
  }

  private MeasuredSource held(SourceAccount account, RejectCounter rejects, SourceFolder draft) {
    rows(List.of(), draft).close();
    SourceResult nothing =
        new SourceResult(
            account,
            rejects.counts(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            PatientCounts.NONE,
            null,
            ScoreCount.NONE);
    return new MeasuredSource(nothing, new Figures());
  }

  private static MeasuredSource result(
      SourceAccount account,
      AcceptedRows accepted,
      RejectCounter rejects,
      InForce inForce,
      SourcePass pass) {
    Figures figures = pass.counted().figures();
    SourceResult result =
        new SourceResult(
            account,
            rejects.counts(),
            pass.seriesByClinic(),
            MeasuredSource.clinicsWithSessions(pass.seriesByClinic().keySet(), figures),
            pass.worklistByClinic(),
            inForce.headlineIds(),
            inForce.idsByCondition(),
            accepted.patientCounts(),
            accepted.newestSession(),
            accepted.countScores());
    return new MeasuredSource(result, figures);
  }

  private CourseRows rows(List<String> measures, SourceFolder draft) {
    SheetRows sheets = plan.extent() == Extent.WHOLE ? sheets(measures, draft) : null;
    return new CourseRows(source.name(), sheets, draft);
  }

  private SheetRows sheets(List<String> measures, SourceFolder draft) {
    return new SheetRows(
        new PatientTable(measures, rules().followUp()),
        new RecordRows(
            draft, new ScoreTable(plan.definitions().catalog()), new VisitTable(plan.words())),
        draft);
  }

  private Worklist worklist(RecordedReadings recorded) {
    return new Worklist(
        plan.definitions().worklist(),
        rules(),
        plan.definitions().safety(),
        recorded,
        plan.definitions().catalog().instruments().values(),
        plan.asOf());
  }

  private CourseMeasurement measurement(InForce inForce) {
    return new CourseMeasurement(
        inForce,
        new SeriesAssembler(rules(), plan.asOf(), completeFrom()),
        new SeriesScorer(rules()));
  }

  private SeriesRules rules() {
    return plan.definitions().series();
  }

  private @Nullable LocalDate completeFrom() {
    return source.mapping().completeFrom();
  }
}

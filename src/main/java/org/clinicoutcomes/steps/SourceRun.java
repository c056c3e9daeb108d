package org.clinicoutcomes.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.course.EarlyInductions;
import org.clinicoutcomes.durability.FollowUpSchedule;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.FiguresCounter;
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
import org.clinicoutcomes.records.SourceRecords;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.clinicoutcomes.tidy.SourcePart;
import org.clinicoutcomes.tidy.SourceTables;
import org.clinicoutcomes.worklist.RecordedReadings;
import org.clinicoutcomes.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/** One source from its files to its finished result: intake, series, measure. */
public final class SourceRun {

  private final RunPlan plan;
  private final SourceFiles source;

  public SourceRun(RunPlan plan, SourceFiles source) {
    this.plan = plan;
    this.source = source;
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
      intake = plan.intake().read(source, counter.andThen(rejects), draft.rejectedRecords());
    }
    SourceAccount account = judged(intake);
    return account.isHeld()
        ? held(account, counter, draft)
        : measured(account, intake.records(), counter, draft);
  }

  /** The account with what measuring alone can tell: whose outcome hangs on rounding. */
  private SourceAccount judged(IntakeResult intake) {
    SourceRecords records = intake.records();
    if (intake.account().isHeld() || !records.areAnyRounded()) {
      return intake.account();
    }
    CourseMeasurement measurement = measurement(inForce(records, patient -> {}));
    RoundedOutcomes rounded = new RoundedOutcomes();
    records.accepted().forEachTreatedPatient(patient -> measurement.measure(patient, rounded));
    DoubtBook doubts = new DoubtBook(plan.definitions().doubts(), source.mapping().accepted());
    rounded.raise(doubts);
    return intake.account().with(doubts.all());
  }

  private InForce inForce(SourceRecords records, Consumer<Patient> besides) {
    InForce.Collector collector = new InForce.Collector();
    records.accepted().forEachTreatedPatient(besides.andThen(collector::add));
    return collector.among(plan.definitions().catalog());
  }

  private MeasuredSource held(SourceAccount account, RejectCounter rejects, SourceFolder draft) {
    rows(List.of(), new RecordedReadings(), draft).close();
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

  private MeasuredSource measured(
      SourceAccount account, SourceRecords records, RejectCounter rejects, SourceFolder draft) {
    RecordedReadings recorded = new RecordedReadings();
    InForce inForce = inForce(records, recorded::add);
    EarlyInductions early = new EarlyInductions(rules().reinduction());
    SourcePass pass =
        new SourcePass(
            new FiguresCounter(schedule()),
            new SessionCounters(plan.definitions(), records, plan.asOf()),
            early);
    try (CourseRows rows = rows(List.copyOf(inForce.ids()), recorded, draft)) {
      pass.over(records.accepted(), measurement(inForce), rows, plan.definitions().catalog());
    }
    SourceAccount told =
        completeFrom() == null ? account.warning(early.warning(source.name())) : account;
    return result(told, records.accepted(), rejects, inForce, pass);
  }

  private static MeasuredSource result(
      SourceAccount account,
      AcceptedRows accepted,
      RejectCounter rejects,
      InForce inForce,
      SourcePass pass) {
    Figures figures = pass.figures();
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

  private FollowUpSchedule schedule() {
    return new FollowUpSchedule(
        plan.asOf(), rules().followUp(), plan.definitions().worklist().followUpTolerance());
  }

  private CourseRows rows(List<String> measures, RecordedReadings recorded, SourceFolder draft) {
    SheetRows sheets = plan.extent() == Extent.WHOLE ? sheets(measures, draft) : null;
    return new CourseRows(source.name(), worklist(recorded), sheets, draft);
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

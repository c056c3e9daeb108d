package org.clinicoutcomes.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clinicoutcomes.cli.CommandLineCall;
import org.clinicoutcomes.course.CourseMeasurement;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.intake.IntakeResult;
import org.clinicoutcomes.intake.SourceIntake;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.records.TreatedPatients;
import org.clinicoutcomes.series.SeriesAssembler;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.series.SeriesScorer;
import org.clinicoutcomes.session.Patient;
import org.clinicoutcomes.threads.Helpers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Patients that are generated for one clinic; each figure is for one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PatientsBench {

  private static final int PATIENTS = 1000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private Path folder;
  private RunPlan plan;
  private SourceFiles source;
  private SourceIntake intake;
  private List<Patient> patients;
  private CourseMeasurement measurement;

  @Setup
  public void generate() throws IOException {
    folder = Files.createTempDirectory("patients");
    String exports = folder.resolve("exports").toString();
    CommandLineCall.call("generate", "--output", exports, "--clinics=1", "--patients=" + PATIENTS);
    plan =
        ReportRun.plan(
            new RunRequest(Path.of(exports), folder.resolve("output"), AS_OF, AS_OF, false, 1));
    source = plan.inventory().sources().get(0);
    intake = plan.intake();
    patients = new ArrayList<>();
    FirstLook look = new FirstLook();
    TreatedPatients treated = readRows().records().accepted().treated();
    treated.forEach(0, treated.size(), patients::add);
    patients.forEach(look::add);
    SeriesRules rules = plan.definitions().series();
    measurement =
        new CourseMeasurement(
            look.inForce(plan.definitions().catalog()),
            new SeriesAssembler(rules, AS_OF, null),
            new SeriesScorer(rules));
  }

  @TearDown
  public void delete() {
    Folders.delete(folder);
  }

  /** Some nine sessions and ten scores: cut, parsed, judged, kept, and settled. */
  @Benchmark
  @OperationsPerInvocation(PATIENTS)
  public IntakeResult readRows() {
    return intake.read(source, reject -> {}, folder.resolve("rejected"), Helpers.NONE);
  }

  /** Series, their baselines and end scores, and the rung of every measure. */
  @Benchmark
  @OperationsPerInvocation(PATIENTS)
  public void measure(Blackhole blackhole) {
    for (Patient patient : patients) {
      measurement.measure(patient, blackhole::consume);
    }
  }

  /** The same, and every count that the patient belongs to. */
  @Benchmark
  @OperationsPerInvocation(PATIENTS)
  public Figures measureAndCount() {
    PatientCounters counters = new PatientCounters(plan.definitions(), true, AS_OF);
    for (Patient patient : patients) {
      counters.count(patient, measurement);
    }
    return counters.figures();
  }
}

package org.clinicoutcomes.cli;

import org.clinicoutcomes.job.MachineProblem;
import org.clinicoutcomes.job.Memory;
import org.clinicoutcomes.job.ReportRun;
import org.clinicoutcomes.job.RunRecorder;
import org.clinicoutcomes.job.RunResult;
import org.clinicoutcomes.publish.RunRecord.Ending;
import org.clinicoutcomes.steps.RunRequest;

/** A run, and the record of how it ended, however it ended. */
final class RecordedRun {

  private static final String STOPPED =
      "Stopped by a signal before the report was published; start again to go on from there.";

  private final RunRequest request;
  private final RunRecorder recorder;

  RecordedRun(RunRequest request) {
    this.request = request;
    this.recorder = new RunRecorder(request);
  }

  /** Runs, and says what came of it. */
  ExitCode run() {
    RunResult result =
        SignalHook.during(
            STOPPED,
            () -> recorder.ended(Ending.STOPPED, ExitCode.STOPPED.code()),
            this::recordedResult);
    result.warnings().forEach(Console::warn);
    result.publishedInDoubt().forEach(doubt -> Console.doubt(doubt.line()));
    result.urgent().forEach(Console::warn);
    Console.summary(Summary.of(result));
    return exitCode(result);
  }

  private RunResult recordedResult() {
    try {
      RunResult result = ReportRun.run(request, recorder);
      recorder.ended(Ending.valueOf(result.ending().name()), exitCode(result).code());
      return result;
    } catch (OutOfMemoryError e) {
      MachineProblem failure = Memory.problem(e);
      recorder.ended(Ending.FAILED, Failures.exitCode(failure).code());
      throw failure;
    } catch (RuntimeException failure) {
      recorder.ended(Ending.FAILED, Failures.exitCode(failure).code());
      throw failure;
    }
  }

  /** Whoever must act on a held source sees to the rest as well. */
  private static ExitCode exitCode(RunResult result) {
    if (result.ending() == RunResult.Ending.ALREADY_RUNNING) {
      return ExitCode.ALREADY_RUNNING;
    }
    if (result.count("sources_held") > 0) {
      return ExitCode.BAD_INPUT;
    }
    return result.urgent().isEmpty() && result.publishedInDoubt().isEmpty()
        ? ExitCode.PUBLISHED
        : ExitCode.ACT;
  }
}

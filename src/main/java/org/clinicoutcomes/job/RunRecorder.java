package org.clinicoutcomes.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.clinicoutcomes.publish.RunRecord;
import org.clinicoutcomes.steps.Kept;
import org.clinicoutcomes.steps.ProgramVersion;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import org.clinicoutcomes.steps.StateFolder;
import org.jspecify.annotations.Nullable;

/**
 * Follows one run from its start and writes down how it ended. A run is none the worse for a record
 * that cannot be kept.
 */
public final class RunRecorder {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final RunRequest request;
  private final Instant started = Instant.now();
  private volatile @Nullable RunPlan plan;
  private volatile @Nullable Integer attempts;
  private volatile @Nullable Kept kept;

  /** Begins with the run. */
  public RunRecorder(RunRequest request) {
    this.request = request;
  }

  void planned(RunPlan known) {
    plan = known;
  }

  void attempts(int starts) {
    attempts = starts;
  }

  void kept(Kept of) {
    kept = of;
  }

  /** Writes the record, where there is a state folder: a run that could not begin makes none. */
  public void ended(RunRecord.Ending ending, int exitCode) {
    StateFolder state = new StateFolder(request.output());
    if (!Files.isDirectory(state.logs())) {
      return;
    }
    try {
      state.runs().add(name(), record(ending, exitCode));
    } catch (RuntimeException notKept) {
      // The disk may be full; how the run ended is said on the console.
    }
  }

  private String name() {
    return STAMP.format(started) + "-" + ProcessHandle.current().pid();
  }

  private RunRecord record(RunRecord.Ending ending, int exitCode) {
    RunPlan known = plan;
    Kept made = kept;
    return new RunRecord(
        started.toString(),
        Instant.now().toString(),
        ending.code(),
        exitCode,
        known == null ? null : known.asOf().toString(),
        request.extent(),
        known != null && known.nightly(),
        host(),
        request.threads(),
        ProgramVersion.read(),
        known == null ? null : known.fingerprint(),
        attempts,
        made == null ? null : made.doubts(),
        made == null || made.smaller().isEmpty() ? null : made.smaller());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "unknown";
    }
  }
}

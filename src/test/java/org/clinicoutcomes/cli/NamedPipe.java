package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A pipe in a file's place, that nobody writes to: whoever opens it waits without end. */
public final class NamedPipe {

  private static final int PATIENCE_SECONDS = 10;

  private NamedPipe() {}

  /** Makes one. */
  public static void make(Path place) throws IOException, InterruptedException {
    Process made = new ProcessBuilder("mkfifo", place.toString()).start();
    assertThat(made.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(made.exitValue()).isZero();
  }
}

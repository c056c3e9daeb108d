package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.clinicoutcomes.cli.ProgramProcess.Ended;
import org.clinicoutcomes.steps.Upkeep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that is still being written when the run begins, or goes on while it reads. */
class GrowingFileTest {

  private static final String LEFT =
      "warning: south/sessions_late.csv is still being written: it is left for the next run, and"
          + " nothing of it counts.\n";
  private static final String ROW = "%s,p-late,2024-02-20,migraine,ketamine,iv,south,8,5\n";

  @TempDir private Path folder;
  private Nights nights;
  private Path late;

  @BeforeEach
  void writeInput() throws IOException {
    nights = Nights.over(folder);
    late = nights.input().resolve("south/sessions_late.csv");
    Files.writeString(late, SmallExport.HEADER + "\n");
    append("s900");
  }

  @Test
  void isLeftForTheNextRun() throws Exception {
    Files.writeString(late, "\n".repeat(20 << 20), StandardOpenOption.APPEND);
    AtomicBoolean done = new AtomicBoolean();
    Thread writer = new Thread(() -> keepOn(done));
    writer.start();
    Ended ended;
    try {
      ended = night();
    } finally {
      done.set(true);
      writer.join();
    }
    assertThat(ended.err()).isEqualTo(LEFT);
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.out()).startsWith("Published ");
    assertThat(rowsRead("sessions_late.csv")).isZero();
    assertThat(rowsRead("sessions.csv")).isEqualTo(6);

    Ended next = night();
    assertThat(next.err()).doesNotContain("still being written");
    assertThat(next.exitCode()).isZero();
    assertThat(rowsRead("sessions_late.csv")).isPositive();
  }

  @Test
  void isLeftWhenItChangesOnlyOnceTheRunIsPlanned() throws Exception {
    Thread writer =
        new Thread(
            () -> {
              await(() -> Files.exists(nights.output().resolve(".state/lock")));
              append("s901");
            });
    writer.start();
    Ended ended = night();
    writer.join();
    assertThat(ended.err()).isEqualTo(LEFT);
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(rowsRead("sessions_late.csv")).isZero();
    assertThat(night().exitCode()).isZero();
    assertThat(rowsRead("sessions_late.csv")).isEqualTo(2);
  }

  private void keepOn(AtomicBoolean done) {
    while (!done.get()) {
      append("s950");
    }
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private void append(String session) {
    try {
      Files.write(
          late, ROW.formatted(session).getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ended night() {
    return nights.run(LocalDate.of(2024, 3, 2), Nights.FIRST, Upkeep.USUAL);
  }

  private long rowsRead(String file) {
    return ReportReader.csv(nights.output().resolve("2024-03-02/internal/data/quality.csv"))
        .stream()
        .filter(row -> row.get("source").equals("south") && row.get("file").equals(file))
        .mapToLong(row -> Long.parseLong(row.getOrDefault("read", "0")))
        .sum();
  }
}

package org.clinicoutcomes.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads again and again, from outside, how much of the processors each thread of a process and of
 * those it started has taken. By Linux's {@code /proc}; elsewhere it sees nothing.
 */
final class ThreadClock {

  private static final long PAUSE_MILLIS = 50;

  /** As Linux tells every process, whatever its own clock does. */
  private static final double TICKS_A_SECOND = 100;

  private static final int USER = 11;

  private final Process process;
  private final Thread reader = new Thread(this::readOn, "thread-clock");
  private final Map<Path, Spent> byThread = new HashMap<>();
  private final NavigableMap<Long, Spent> readings = new TreeMap<>();

  private ThreadClock(Process process) {
    this.process = process;
  }

  static ThreadClock of(Process process) {
    ThreadClock clock = new ThreadClock(process);
    clock.readings.put(System.currentTimeMillis(), Spent.NOTHING);
    clock.reader.start();
    return clock;
  }

  /** Waits until the process has ended and the last reading is done. */
  void awaitEnd() throws InterruptedException {
    reader.join();
  }

  private void readOn() {
    while (process.isAlive()) {
      read();
      pause();
    }
  }

  private void read() {
    Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .forEach(one -> read(Path.of("/proc", Long.toString(one.pid()), "task")));
    readings.put(
        System.currentTimeMillis(), byThread.values().stream().reduce(Spent.NOTHING, Spent::plus));
  }

  private void read(Path threads) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(threads)) {
      for (Path folder : folders) {
        byThread.put(folder, parse(Files.readString(folder.resolve("stat"))));
      }
    } catch (IOException ended) {
      // What it took until the last reading stands.
    }
  }

  /** A line of a thread's {@code stat}: its name in brackets, then its state and figures. */
  static Spent parse(String stat) {
    int end = stat.lastIndexOf(')');
    String[] figures = stat.substring(end + 2).split(" ", -1);
    double ticks = Double.parseDouble(figures[USER]) + Double.parseDouble(figures[USER + 1]);
    return Spent.by(stat.substring(stat.indexOf('(') + 1, end), ticks / TICKS_A_SECOND);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  long start() {
    return readings.firstKey();
  }

  long end() {
    return readings.lastKey();
  }

  /** What was taken between two times, in milliseconds of the epoch. */
  Spent between(long from, long to) {
    return until(readings, to).minus(until(readings, from));
  }

  /** Between two readings as much a millisecond as the next. */
  static Spent until(NavigableMap<Long, Spent> readings, long time) {
    Map.Entry<Long, Spent> before = readings.floorEntry(time);
    Map.Entry<Long, Spent> after = readings.ceilingEntry(time);
    if (before == null) {
      return Spent.NOTHING;
    }
    if (after == null || after.getKey().equals(before.getKey())) {
      return before.getValue();
    }
    double share = (double) (time - before.getKey()) / (after.getKey() - before.getKey());
    return before.getValue().plus(after.getValue().minus(before.getValue()).times(share));
  }
}

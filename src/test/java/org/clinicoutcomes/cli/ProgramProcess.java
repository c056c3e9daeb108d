package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real program in a process of its own, as cron would start it.
 *
 * @param folder where it is started
 * @param environment variables beside the present ones
 * @param java options of the Java machine
 * @param home of the Java that runs it
 * @param shell the command that starts it, if not at once
 */
public record ProgramProcess(
    Path folder,
    Map<String, String> environment,
    List<String> java,
    Path home,
    List<String> shell) {

  private static final long PATIENCE_SECONDS = 120;

  /**
   * Whoever starts the tests in the background may have them ignore signals; a process inherits
   * that, and Java then never hears of them.
   */
  private static final List<String> OWN_SIGNALS = ownSignals();

  private static List<String> ownSignals() {
    return Stream.of(
            List.of("env", "--default-signal"),
            List.of("perl", "-e", "@SIG{qw(INT TERM HUP)} = ('DEFAULT') x 3; exec @ARGV"))
        .filter(ProgramProcess::isThere)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isThere(List<String> command) {
    try {
      List<String> tried = new ArrayList<>(command);
      tried.add("true");
      return new ProcessBuilder(tried).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** How a process ended, and what it said. */
  public record Ended(int exitCode, String out, String err) {}

  /** A process under way. */
  public record Running(Process process, Path out, Path err) {

    /** Waits for its end. */
    public Ended end() throws IOException, InterruptedException {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running after " + PATIENCE_SECONDS + " seconds");
      }
      Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return ended;
    }

    /** Ends it as a power cut would. */
    public Ended kill() throws IOException, InterruptedException {
      process.destroyForcibly();
      return end();
    }

    /** Sends it a signal, such as STOP. */
    public void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }
  }

  /** The program started where the tests are. */
  public static ProgramProcess here() {
    return in(Path.of("").toAbsolutePath());
  }

  /** The program started in a folder. */
  public static ProgramProcess in(Path folder) {
    return new ProgramProcess(
        folder, Map.of(), List.of(), Path.of(System.getProperty("java.home")), List.of());
  }

  public ProgramProcess with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new ProgramProcess(folder, more, java, home, shell);
  }

  public ProgramProcess java(String... options) {
    return new ProgramProcess(folder, environment, List.of(options), home, shell);
  }

  /** The same run by another Java. */
  public ProgramProcess by(Path other) {
    return new ProgramProcess(folder, environment, java, other, shell);
  }

  /** No file may grow beyond a size, as on a disk that is nearly full. */
  public ProgramProcess withFilesUpTo(int kibibytes) {
    return within("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash");
  }

  /** Started by another command, which is handed the program's. */
  public ProgramProcess within(String... command) {
    return new ProgramProcess(folder, environment, java, home, List.of(command));
  }

  /** Runs the program to its end. */
  public Ended run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).end();
  }

  /** Starts the program and leaves it running. */
  public Running start(String... arguments) throws IOException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command(arguments))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CLINIC_OUTCOMES_"));
    builder.environment().putAll(environment);
    return new Running(builder.start(), out, err);
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(OWN_SIGNALS);
    command.addAll(shell);
    command.add(home.resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(java);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.clinicoutcomes.ClinicOutcomes");
    command.addAll(List.of(arguments));
    return command;
  }
}

package org.clinicoutcomes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.clinicoutcomes.steps.RunRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A command line carried out in this process: all of the program but the start of Java. */
public final class CommandLineCall {

  private CommandLineCall() {}

  public static ProgramProcess.Ended call(String... arguments) {
    return call(Map.of(), arguments);
  }

  static ProgramProcess.Ended call(Map<String, String> environment, String... arguments) {
    return listenTo(() -> Program.execute(List.of(arguments), environment));
  }

  /** A run as the command line would ask for it on some day. */
  static ProgramProcess.Ended call(RunRequest request) {
    return listenTo(
        () ->
            new CommandLine(new AskedFor(request))
                .setExecutionExceptionHandler(new Failures(new Defaults(List.of(), Map.of())))
                .execute());
  }

  @Command(name = "run")
  private record AskedFor(RunRequest request) implements Callable<Integer> {
    @Override
    public Integer call() {
      return new RecordedRun(request).run().code();
    }
  }

  private static ProgramProcess.Ended listenTo(IntSupplier program) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream warned = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
      int code = program.getAsInt();
      return new ProgramProcess.Ended(
          code, said.toString(StandardCharsets.UTF_8), warned.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}

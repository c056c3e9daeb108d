package org.clinicoutcomes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A command line carried out in this process: all of the program but the start of Java. */
public final class CommandLineCall {

  private CommandLineCall() {}

  public static ProgramProcess.Ended call(String... arguments) {
    return call(Map.of(), arguments);
  }

  static ProgramProcess.Ended call(Map<String, String> environment, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayOutputStream warned = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
      int code = Program.execute(List.of(arguments), environment);
      return new ProgramProcess.Ended(
          code, said.toString(StandardCharsets.UTF_8), warned.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}

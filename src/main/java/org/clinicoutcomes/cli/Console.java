package org.clinicoutcomes.cli;

import java.io.PrintStream;

/** Standard output for the result, standard error for everything else. */
final class Console {

  private Console() {}

  /** The one line at the end. */
  static void summary(String line) {
    System.out.println(Shown.of(line));
  }

  /** A line of what was asked for. */
  static void line(String line) {
    System.out.println(Shown.of(line));
  }

  /** A line of what was found beside the result. */
  static void finding(String line) {
    err().println(Shown.of(line));
  }

  static void warn(String sentence) {
    err().println("warning: " + Shown.of(sentence));
  }

  /** What is not known of figures that are published. */
  static void doubt(String sentence) {
    err().println("doubt: " + Shown.of(sentence));
  }

  static void error(String sentence) {
    err().println("error: " + Shown.of(sentence));
  }

  private static PrintStream err() {
    return System.err;
  }
}

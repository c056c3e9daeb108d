package org.clinicoutcomes.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Has Java compile with its quick compiler alone where there is little to read. The optimizing one
 * pays over minutes; for some hundred thousand rows it takes as much of the processor as all the
 * work, and its code comes when the work is nearly done. From here on to the end of the process.
 *
 * <p>Only how long it takes depends on it: where a Java knows no such choice, it goes on as before.
 */
public final class QuickCompiler {

  /**
   * Bytes of input, some 600,000 rows; the optimizing compiler has its price back at twice that.
   */
  static final long LITTLE = 48L << 20;

  private static final String DIRECTIVES = "[{ match: [\"*.*\"], c2: { Exclude: true } }]";

  private static final AtomicBoolean IS_OURS = new AtomicBoolean();

  private QuickCompiler() {}

  /** The process does one command and ends: nobody else's code is compiled in it. */
  public static void processIsOurs() {
    IS_OURS.set(true);
  }

  /** Chooses by how many bytes are to be read; leaves a process alone that is not ours. */
  static void choose(long bytes) {
    if (IS_OURS.get() && bytes < LITTLE && hasOptimizingCompiler()) {
      useAlone();
    }
  }

  private static boolean hasOptimizingCompiler() {
    String how = System.getProperty("java.vm.info", "");
    return how.startsWith("mixed mode") && !how.contains("emulated-client");
  }

  private static void useAlone() {
    try {
      Path file = Files.createTempFile("compiler", ".json");
      try {
        Files.writeString(file, DIRECTIVES);
        add(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException noSuchChoice) {
      // A Java of another make: it compiles as it sees fit.
    }
  }

  private static void add(Path directives) throws JMException {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    server.invoke(
        new ObjectName("com.sun.management:type=DiagnosticCommand"),
        "compilerDirectivesAdd",
        new Object[] {new String[] {directives.toString()}},
        new String[] {String[].class.getName()});
  }
}

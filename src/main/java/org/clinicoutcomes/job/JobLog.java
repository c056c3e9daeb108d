package org.clinicoutcomes.job;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The log for whoever looks into a failure: a rotated file under the state folder, nothing on the
 * console. Until a run opens it, nothing is logged at all.
 *
 * <p>The log's own troubles are not told: on a full disk it would print a stack trace for every
 * line that it cannot write, and hide the one sentence that says what is wrong.
 */
public final class JobLog extends ContextAwareBase implements Configurator {

  private static final String FILE = "clinic-outcomes.log";
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p [%t] %-40.40logger{39} : %m%n";
  private static final String FILE_SIZE = "5MB";
  private static final String SIZE = "50MB";
  private static final int FILES = 30;

  /** Asked by the log itself, at its first use. */
  @Override
  public ExecutionStatus configure(LoggerContext logs) {
    logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** From now on, what Spring Batch does stands in the folder. */
  static void open(Path folder) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      logs.reset();
      String name = folder.resolve(FILE).toString();
      var file = new RollingFileAppender<ILoggingEvent>();
      file.setContext(logs);
      file.setFile(name);
      file.setEncoder(lines(logs));
      file.setRollingPolicy(rotation(logs, file, name));
      file.start();
      Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
      root.setLevel(Level.INFO);
      root.addAppender(file);
    }
  }

  private static PatternLayoutEncoder lines(LoggerContext logs) {
    var lines = new PatternLayoutEncoder();
    lines.setContext(logs);
    lines.setPattern(LINE);
    lines.start();
    return lines;
  }

  private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> rotation(
      LoggerContext logs, RollingFileAppender<ILoggingEvent> file, String name) {
    var rotation = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
    rotation.setContext(logs);
    rotation.setParent(file);
    rotation.setFileNamePattern(name + ".%d{yyyy-MM-dd}.%i.gz");
    rotation.setMaxFileSize(FileSize.valueOf(FILE_SIZE));
    rotation.setMaxHistory(FILES);
    rotation.setTotalSizeCap(FileSize.valueOf(SIZE));
    rotation.start();
    return rotation;
  }

  /** Nothing more is written, and the file can be deleted. */
  static void close() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      logs.reset();
      logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }
  }
}

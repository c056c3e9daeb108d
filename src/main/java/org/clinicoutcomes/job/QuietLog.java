package org.clinicoutcomes.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps the log's own troubles off the console: on a full disk it would print a stack trace for
 * every line that it cannot write, and hide the one sentence that says what is wrong.
 */
final class QuietLog implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    quiet();
  }

  static void quiet() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
      StatusManager troubles = logs.getStatusManager();
      troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
      troubles.clear();
    }
  }
}

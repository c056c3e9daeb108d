package org.clinicoutcomes.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class ProgramVersion {

  private static final String FILE = "/application.properties";

  private ProgramVersion() {}

  /** Such as {@code 1.0.0}. */
  public static String read() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("clinic-outcomes.version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option's value comes from when the command line does not say: the environment, then the
 * file of {@code --config}.
 */
final class Defaults implements IDefaultValueProvider {

  private static final String PREFIX = "CLINIC_OUTCOMES_";
  private static final String CONFIG = "--config";

  /** What a configuration file may say: nothing that changes a byte of a report. */
  private static final Set<String> OPERATIONS =
      new TreeSet<>(Set.of("output", "threads", "keep", "stale-after"));

  /**
   * What the nightly job is told; {@code generate} must never write where reports or exports are.
   */
  private static final Set<String> FROM_ENVIRONMENT =
      Set.of("--input", "--output", "--as-of", "--threads", "--keep", "--stale-after", CONFIG);

  private final Map<String, String> environment;
  private final Properties file;

  Defaults(List<String> args, Map<String, String> environment) {
    this.environment = environment;
    this.file = read(configFile(args, environment));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)
        || !FROM_ENVIRONMENT.contains(option.longestName())
        || option.command().name().equals(GenerateCommand.NAME)) {
      return null;
    }
    String fromEnvironment = inEnvironment(environment, option.longestName());
    return fromEnvironment != null
        ? fromEnvironment
        : file.getProperty(option.longestName().substring(2));
  }

  /** Where the value of an option comes from that is not on the command line, to be said of it. */
  String origin(String option) {
    return inEnvironment(environment, option) == null
        ? "in the configuration file"
        : "in the environment's " + variable(option);
  }

  /** An empty variable is as good as none: that is how scripts unset one. */
  private static @Nullable String inEnvironment(Map<String, String> environment, String option) {
    String value = environment.get(variable(option));
    return value == null || value.isBlank() ? null : value;
  }

  private static String variable(String option) {
    return PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static @Nullable String configFile(List<String> args, Map<String, String> environment) {
    String named = inEnvironment(environment, CONFIG);
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(CONFIG + "=")) {
        named = args.get(i).substring(CONFIG.length() + 1);
      } else if (args.get(i).equals(CONFIG) && i + 1 < args.size()) {
        named = args.get(i + 1);
      }
    }
    return named;
  }

  private static Path configuration(String name) {
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new WrongUse("There is no configuration file " + name + ".");
    }
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("The configuration file " + name + " is not a file.");
    }
    return file;
  }

  private static Properties read(@Nullable String name) {
    Properties properties = new Properties();
    if (name == null) {
      return properties;
    }
    try (Reader reader = Files.newBufferedReader(configuration(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongUse("The configuration file " + name + " cannot be read.");
    }
    for (String key : properties.stringPropertyNames()) {
      if (!OPERATIONS.contains(key)) {
        throw new WrongUse(
            "The configuration file "
                + name
                + " has an unknown key "
                + key
                + "; known are "
                + String.join(", ", OPERATIONS)
                + ".");
      }
    }
    return properties;
  }
}

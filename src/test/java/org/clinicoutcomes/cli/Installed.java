package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.clinicoutcomes.ClinicOutcomes;

/**
 * The program as it lies where it is installed: its jar, and the command that starts it.
 *
 * @param home the folder of both
 * @param environment variables beside the present ones
 */
record Installed(Path home, Map<String, String> environment) {

  private static final Path LAUNCHER = Path.of("src/main/launcher/clinic-outcomes");

  /** Makes a jar of the compiled program, which finds its libraries where they are. */
  static Installed in(Path home) throws Exception {
    Files.createDirectories(home.resolve("bin"));
    Files.copy(LAUNCHER, home.resolve("bin/clinic-outcomes"));
    Installed installed = new Installed(home, Map.of("JAVA_HOME", System.getProperty("java.home")));
    Path classes =
        Path.of(ClinicOutcomes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (OutputStream file = Files.newOutputStream(installed.jar());
        JarOutputStream jar = new JarOutputStream(file, manifest());
        Stream<Path> compiled = Files.walk(classes)) {
      jar.setLevel(0);
      for (Path path : compiled.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(path).toString()));
        Files.copy(path, jar);
      }
    }
    return installed;
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, ClinicOutcomes.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(":", -1))
            .filter(entry -> entry.endsWith(".jar"))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    return manifest;
  }

  Path jar() {
    return home.resolve("clinic-outcomes.jar");
  }

  Path archive() {
    return home.resolve("clinic-outcomes.jsa");
  }

  Path command() {
    return home.resolve("bin/clinic-outcomes");
  }

  /** The same, with a variable of another value; an empty one stands for none. */
  Installed with(String variable, String value) {
    Map<String, String> other = new HashMap<>(environment);
    other.put(variable, value);
    return new Installed(home, other);
  }

  /** Starts it by its own command. */
  ProgramProcess.Ended run(String... arguments) throws Exception {
    return start(home, command(), arguments).end();
  }

  /** Starts it by what leads to its command, in a folder. */
  ProgramProcess.Running start(Path folder, Path command, String... arguments) throws IOException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(command.toString()), List.of(arguments).stream()).toList())
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CLINIC_OUTCOMES_"));
    builder.environment().remove("JAVA_OPTS");
    builder.environment().putAll(environment);
    return new ProgramProcess.Running(builder.start(), out, err);
  }
}

package org.clinicoutcomes.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In whose way of writing a clinic's export comes. A shape changes how things are written, never
 * what is drawn.
 */
public enum Shape {
  /** Our own columns and codes. */
  CANONICAL,
  /** A wide sheet of sessions from a US system. */
  US,
  /** Files of a German-speaking system, with a mapping that says how to read them. */
  EUROPEAN;

  /** The shape that a command line names so. */
  public static Optional<Shape> named(String name) {
    return Arrays.stream(values()).filter(shape -> shape.label().equals(name)).findFirst();
  }

  /** What the shapes are called. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Shape::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  ClinicSystem system() {
    return switch (this) {
      case CANONICAL -> new CanonicalSystem();
      case US -> new UsSystem();
      case EUROPEAN -> new GermanSystem();
    };
  }

  /** The names of all files that a clinic may have in any shape, but for its mapping. */
  static Set<String> files() {
    return Arrays.stream(values())
        .flatMap(shape -> shape.system().files().values().stream())
        .collect(Collectors.toSet());
  }
}

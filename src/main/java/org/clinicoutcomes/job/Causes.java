package org.clinicoutcomes.job;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks below the wrapping of an exception. */
final class Causes {

  private Causes() {}

  /** The first of a kind, from the exception itself down. */
  static <T extends Throwable> Optional<T> first(Class<T> kind, Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}

package org.clinicoutcomes.synthetic;

/** The folder for invented exports holds something else, perhaps somebody's real ones. */
public final class OccupiedFolder extends RuntimeException {
  private static final long serialVersionUID = 1;

  OccupiedFolder(String message) {
    super(message);
  }
}

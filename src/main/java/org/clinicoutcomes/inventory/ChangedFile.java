package org.clinicoutcomes.inventory;

/**
 * A file that is not, while it is read, what it was when the run was planned: its export is still
 * being written.
 */
public final class ChangedFile extends InputProblem {

  private static final long serialVersionUID = 1L;

  private final String path;

  public ChangedFile(InputFile file) {
    super(
        file.path()
            + " changed while it was read: wait until its export is complete, and run again.");
    path = file.path();
  }

  /** The file, relative to the input folder. */
  public String path() {
    return path;
  }
}

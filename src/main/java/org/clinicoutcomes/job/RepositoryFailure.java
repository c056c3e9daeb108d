package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.clinicoutcomes.steps.StateFolder;

/** The job repository cannot be used as it is; it is disposable. */
final class RepositoryFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RepositoryFailure(Exception cause) {
    super(cause);
  }

  /** What to tell whoever looks after the machine when a new repository cannot be used either. */
  RuntimeException said(StateFolder state) {
    return Causes.first(IOException.class, this)
        .<RuntimeException>map(UncheckedIOException::new)
        .orElseGet(
            () ->
                new MachineProblem(
                    "The job repository in "
                        + state.repository()
                        + " cannot be used ("
                        + root().getClass().getSimpleName()
                        + "). Is the disk full, or the folder not the program's own?",
                    this));
  }

  private Throwable root() {
    Throwable root = this;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}

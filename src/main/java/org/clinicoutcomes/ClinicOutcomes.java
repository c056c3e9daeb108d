package org.clinicoutcomes;

import java.util.List;
import org.clinicoutcomes.cli.Program;
import org.clinicoutcomes.job.QuickCompiler;

/** The command line's entry. */
public final class ClinicOutcomes {

  private ClinicOutcomes() {}

  public static void main(String[] args) {
    QuickCompiler.processIsOurs();
    System.exit(Program.execute(List.of(args), System.getenv()));
  }
}

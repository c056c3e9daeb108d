package org.clinicoutcomes.cli;

import org.clinicoutcomes.steps.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"clinic-outcomes " + ProgramVersion.read()};
  }
}

package org.clinicoutcomes.definitions;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong in the files that were read, told at once so that it can be put right at
 * once. Nothing of the files is used.
 */
public final class DefinitionMistakes extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  /**
   * @param mistakes at least one
   */
  public DefinitionMistakes(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = mistakes.stream().sorted().toList();
  }

  /** At least one, by file and line. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}

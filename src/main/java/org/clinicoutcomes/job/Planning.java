package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clinicoutcomes.definitions.DefinitionMistakes;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.definitions.Mistake;
import org.clinicoutcomes.definitions.SourceMappingReader;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.Inventory;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import org.jspecify.annotations.Nullable;

/** Reads definitions, settings and every source's mapping, and tells all their mistakes at once. */
final class Planning {

  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * Plans a run over what the input folder holds; nothing is read of a file with a mistake.
   *
   * @param leaveOut files, relative to the input folder, that are still being written
   */
  RunPlan plan(RunRequest request, Set<String> leaveOut) {
    Optional<Definitions> definitions = read(() -> new DefinitionsLoader().load(request.input()));
    Inventory inventory =
        Inventory.scan(request.input(), file -> mapping(file, definitions.orElse(null)), leaveOut);
    if (definitions.isEmpty() || !mistakes.isEmpty()) {
      throw new DefinitionMistakes(mistakes);
    }
    return RunPlan.of(request, inventory, definitions.get());
  }

  private SourceMapping mapping(InputFile file, @Nullable Definitions definitions) {
    return read(() -> SourceMappingReader.read(file.file(), file.path(), definitions))
        .orElse(SourceMapping.NONE);
  }

  private <T> Optional<T> read(Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (DefinitionMistakes wrong) {
      mistakes.addAll(wrong.mistakes());
      return Optional.empty();
    }
  }
}

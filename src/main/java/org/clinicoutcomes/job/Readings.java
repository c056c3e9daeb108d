package org.clinicoutcomes.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clinicoutcomes.definitions.DefinitionMistakes;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.definitions.Mistake;
import org.clinicoutcomes.definitions.SourceMappingReader;
import org.clinicoutcomes.intake.InputFile;
import org.clinicoutcomes.intake.Inventory;
import org.clinicoutcomes.intake.SourceFiles;
import org.clinicoutcomes.session.SourceMapping;
import org.jspecify.annotations.Nullable;

/** Reads definitions, settings and every source's mapping, and tells all their mistakes at once. */
final class Readings {

  private final List<Mistake> mistakes = new ArrayList<>();

  /** Plans a run over what the inventory found; nothing is read of a file with a mistake. */
  RunPlan plan(RunRequest request, Inventory inventory) {
    Optional<Definitions> definitions = read(() -> new DefinitionsLoader().load(request.input()));
    Map<String, SourceMapping> mappings = mappings(inventory, definitions.orElse(null));
    if (definitions.isEmpty() || !mistakes.isEmpty()) {
      throw new DefinitionMistakes(mistakes);
    }
    return RunPlan.of(request, inventory, definitions.get(), mappings);
  }

  private Map<String, SourceMapping> mappings(
      Inventory inventory, @Nullable Definitions definitions) {
    Map<String, SourceMapping> mappings = new HashMap<>();
    for (SourceFiles source : inventory.sources()) {
      InputFile mapping = source.mapping();
      if (mapping != null) {
        read(() -> SourceMappingReader.read(mapping.file(), mapping.path(), definitions))
            .ifPresent(of -> mappings.put(source.name(), of));
      }
    }
    return mappings;
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

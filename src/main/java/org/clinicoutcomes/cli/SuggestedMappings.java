package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.AcceptanceCheck;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.job.RunPlan;

/** Drafts of each source's mapping, beside its export; never over a file that is there. */
final class SuggestedMappings {

  /** No run reads a name that begins like this. */
  static final String NAME = "_mapping.suggested.yaml";

  private final RunPlan plan;
  private final Map<String, Path> files = new TreeMap<>();

  /**
   * Finds where each draft goes, before anything is read.
   *
   * @throws WrongUse if one is there already
   */
  SuggestedMappings(RunPlan plan) {
    this.plan = plan;
    plan.inventory().sources().forEach(source -> files.put(source.name(), file(source)));
    for (Path file : files.values()) {
      if (Files.exists(file)) {
        throw new WrongUse(
            file + " is there already: rename or delete it first. Nothing was checked or written.");
      }
    }
  }

  private static Path file(SourceFiles source) {
    return source.files().get(0).file().resolveSibling(NAME);
  }

  /** Writes a source's draft, and returns where. */
  Path write(Card card) {
    String source = card.account().source();
    Path file = files.getOrDefault(source, Path.of(NAME));
    try {
      return Files.writeString(
          file,
          AcceptanceCheck.suggestion(plan, card, mapping(source)),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    } catch (IOException refused) {
      throw new WrongUse(file + " cannot be written (" + refused.getClass().getSimpleName() + ").");
    }
  }

  private String mapping(String source) {
    try {
      for (SourceFiles each : plan.inventory().sources()) {
        if (each.name().equals(source) && each.mappingFile() != null) {
          return Files.readString(each.mappingFile().file());
        }
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

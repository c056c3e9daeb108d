package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;
import org.jspecify.annotations.Nullable;

/** Drafts of mappings for an input folder, one for each source. */
public final class MappingSuggestions {

  private final RunRequest request;
  private final RunPlan plan;
  private final Map<String, SourceFiles> sources = new TreeMap<>();

  public MappingSuggestions(RunRequest request, RunPlan plan) {
    this.request = request;
    this.plan = plan;
    plan.inventory().sources().stream()
        .filter(source -> Files.isDirectory(source.folder()))
        .forEach(source -> sources.put(source.name(), source));
  }

  /** The folder of each source; none of one whose folder is lost. */
  public List<Path> folders() {
    return sources.values().stream().map(SourceFiles::folder).toList();
  }

  /** Whether a source has a folder to put a draft into. */
  public boolean has(Card card) {
    return sources.containsKey(card.account().source());
  }

  /** The folder of a source. */
  public Path folder(Card card) {
    return source(card).folder();
  }

  /** The draft for a source. */
  public String text(Card card) {
    SourceFiles source = source(card);
    return MappingSuggestion.of(
        card, source.folder(), strange(source), mapping(source.mappingFile()), plan.definitions());
  }

  private SourceFiles source(Card card) {
    return Objects.requireNonNull(sources.get(card.account().source()));
  }

  private List<StrangeTable> strange(SourceFiles source) {
    Path scratch = AcceptanceCheck.scratch();
    try {
      return new StrangeTables(request, plan.definitions(), scratch).of(source);
    } finally {
      Folders.delete(scratch);
    }
  }

  private static String mapping(@Nullable InputFile file) {
    try {
      return file == null ? "" : Files.readString(file.file(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

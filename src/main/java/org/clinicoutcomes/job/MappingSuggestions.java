package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.quality.SourceAccount;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of mappings for an input folder: one for each source, and one for each folder with tables
 * that is no source yet.
 */
public final class MappingSuggestions {

  private final Definitions definitions;
  private final Map<Path, List<StrangeTable>> strange;
  private final Map<String, SourceFiles> sources = new TreeMap<>();

  private MappingSuggestions(
      Definitions definitions, List<SourceFiles> sources, List<StrangeTable> strange) {
    this.definitions = definitions;
    sources.forEach(source -> this.sources.put(source.name(), source));
    this.strange =
        strange.stream()
            .collect(
                Collectors.groupingBy(
                    table -> folder(table.file()), TreeMap::new, Collectors.toList()));
  }

  /** Of an input with sources. */
  public static MappingSuggestions of(RunRequest request, RunPlan plan) {
    return of(request, plan.definitions(), plan.inventory().sources());
  }

  /** Of an input in which no source was found. */
  public static MappingSuggestions withoutSources(RunRequest request) {
    return of(request, new DefinitionsLoader().load(request.input()), List.of());
  }

  private static MappingSuggestions of(
      RunRequest request, Definitions definitions, List<SourceFiles> sources) {
    Path scratch = AcceptanceCheck.scratch();
    try {
      Set<Path> read =
          sources.stream()
              .flatMap(source -> source.files().stream())
              .map(InputFile::file)
              .collect(Collectors.toSet());
      return new MappingSuggestions(
          definitions, sources, new StrangeTables(request, definitions, scratch).beside(read));
    } finally {
      Folders.delete(scratch);
    }
  }

  /** The folder of each source, and of each that may be one. */
  public List<Path> folders() {
    List<Path> folders = new ArrayList<>(others());
    sources.values().forEach(source -> folders.add(folder(source)));
    return folders;
  }

  /** The folders with tables that are no source yet. */
  public List<Path> others() {
    List<Path> ofSources = sources.values().stream().map(MappingSuggestions::folder).toList();
    return strange.keySet().stream().filter(folder -> !ofSources.contains(folder)).toList();
  }

  /** The folder of a source. */
  public Path folder(Card card) {
    return folder(Objects.requireNonNull(sources.get(card.account().source())));
  }

  private static Path folder(SourceFiles source) {
    InputFile mapping = source.mappingFile();
    return folder(mapping == null ? source.files().get(0).file() : mapping.file());
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent(), "a file of the input lies in a folder");
  }

  /** The draft for a source. */
  public String text(Card card) {
    SourceFiles source = Objects.requireNonNull(sources.get(card.account().source()));
    return MappingSuggestion.of(
        card,
        folder(source),
        strange.getOrDefault(folder(source), List.of()),
        mapping(source.mappingFile()),
        definitions);
  }

  /** The draft for a folder that is no source yet. */
  public String text(Path folder) {
    SourceAccount nothing =
        new SourceAccount(
            String.valueOf(folder.getFileName()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return MappingSuggestion.of(
        new Card(nothing, List.of(), List.of()),
        folder,
        strange.getOrDefault(folder, List.of()),
        "",
        definitions);
  }

  private static String mapping(@Nullable InputFile file) {
    try {
      return file == null ? "" : Files.readString(file.file(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.MappingDraft;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.Inventory;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.steps.RunRequest;

/**
 * Finds out of what kinds tables with strange names may be: each is read in a folder of its own, as
 * one of each kind, and the columns that are found decide.
 */
final class StrangeTables {

  private static final String DATE_OF_SCALE = "_date";
  private static final Set<String> TELL_NOTHING =
      Set.of("patient_id", "session_id", "condition", "conditions", "clinic", "notes", "status");
  private static final long ENOUGH = 2;

  private final RunRequest request;
  private final Definitions definitions;
  private final Path scratch;

  /**
   * @param scratch a folder for the time of the reading
   */
  StrangeTables(RunRequest request, Definitions definitions, Path scratch) {
    this.request = request;
    this.definitions = definitions;
    this.scratch = scratch;
  }

  /** The strange tables of a source. */
  List<StrangeTable> of(SourceFiles source) {
    return source.unplaced().stream().map(InputFile::file).map(this::look).toList();
  }

  private StrangeTable look(Path file) {
    SortedMap<FileKind, List<String>> found = new TreeMap<>();
    for (FileKind kind : FileKind.values()) {
      List<String> columns = columns(file, kind);
      long telling = columns.stream().filter(column -> tells(our(column))).count();
      if (telling >= fewest(kind) && isOf(kind, columns)) {
        found.put(kind, columns);
      }
    }
    return new StrangeTable(file, found);
  }

  /** So many as a row of the kind cannot do without, but one at least, and never more than two. */
  private static long fewest(FileKind kind) {
    return Math.max(1, Math.min(ENOUGH, telling(kind).size()));
  }

  private static List<String> telling(FileKind kind) {
    return ExportColumns.of(kind, List.of()).required().stream()
        .filter(StrangeTables::tells)
        .toList();
  }

  private static boolean tells(String column) {
    return !TELL_NOTHING.contains(column);
  }

  /** Whether what only a file of the kind has is there. */
  private static boolean isOf(FileKind kind, List<String> columns) {
    Set<String> ours =
        columns.stream().map(StrangeTables::our).collect(Collectors.toCollection(TreeSet::new));
    return switch (kind) {
      case PATIENTS ->
          !ours.contains(FileKind.SESSIONS.day()) && !ours.contains(FileKind.SCORES.day());
      case SESSIONS -> ours.contains(kind.day());
      case SCORES -> ours.contains(kind.day()) || ours.stream().anyMatch(dateBesideScore(ours));
      default -> ours.containsAll(telling(kind));
    };
  }

  /**
   * A column with the dates of one scale, such as {@code phq9_date}, where its scores stand too.
   */
  private static Predicate<String> dateBesideScore(Set<String> ours) {
    return column ->
        column.endsWith(DATE_OF_SCALE)
            && ours.contains(column.substring(0, column.length() - DATE_OF_SCALE.length()));
  }

  private static String our(String column) {
    return column.split(" ", 2)[0];
  }

  private List<String> columns(Path file, FileKind kind) {
    Path input = Folders.create(scratch.resolve("look"));
    try {
      Path source = Folders.create(input.resolve("as-" + kind.code()));
      Files.copy(file, source.resolve(file.getFileName()));
      Files.writeString(source.resolve("mapping.yaml"), mapping(source, file, kind));
      return account(input).files().stream()
          .flatMap(account -> account.shape().columns().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(input);
    }
  }

  private String mapping(Path source, Path file, FileKind kind) {
    MappingDraft draft = new MappingDraft(source, definitions);
    draft.state(List.of("files", kind.code()), String.valueOf(file.getFileName()));
    return draft.text(List.of());
  }

  private SourceAccount account(Path input) {
    RunRequest asked =
        new RunRequest(
            input, request.output(), request.asOf(), request.today(), false, request.threads());
    RunPlan plan = ReportRun.plan(asked);
    Inventory inventory = plan.inventory();
    return AcceptanceCheck.card(plan, inventory.sources().get(0), scratch).account();
  }
}

package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.quality.UnknownWord;
import org.clinicoutcomes.steps.RejectCounter;
import org.clinicoutcomes.steps.RunPlan;
import org.clinicoutcomes.threads.Helpers;

/** Reads and validates every source, and publishes nothing. */
public final class AcceptanceCheck {

  /**
   * What a source's files look like to the program.
   *
   * @param words in columns of codes that no list knows, the most frequent first
   */
  public record Card(SourceAccount account, List<RejectCount> rejects, List<UnknownWord> words) {

    /** The words of each file's column, under the names of both, in the order of the words. */
    public Map<String, List<UnknownWord>> wordsByColumn() {
      return words.stream()
          .collect(
              Collectors.groupingBy(
                  word -> word.file() + ", column " + word.column(),
                  LinkedHashMap::new,
                  Collectors.toList()));
    }
  }

  private AcceptanceCheck() {}

  /**
   * Hands over a card for each source, by name.
   *
   * @param scratch a folder for rejected records, gone in the end
   */
  public static void run(RunPlan plan, Path scratch, Consumer<Card> consumer) {
    try {
      for (SourceFiles source : plan.inventory().sources()) {
        consumer.accept(card(plan, source, scratch));
      }
    } finally {
      Folders.delete(scratch);
    }
  }

  static Card card(RunPlan plan, SourceFiles source, Path scratch) {
    RejectCounter rejects = new RejectCounter();
    UnknownWords words = new UnknownWords();
    try {
      SourceAccount account =
          plan.intake()
              .read(
                  source,
                  rejects.andThen(words),
                  Folders.create(scratch.resolve("rejects")),
                  Helpers.NONE)
              .account();
      return new Card(account, rejects.counts(), words.words());
    } finally {
      Folders.delete(scratch.resolve("rejects"));
    }
  }

  /** A folder for the rejected records of a check, for its owner's eyes alone. */
  public static Path scratch() {
    try {
      return Files.createTempDirectory("clinic-outcomes-check");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.clinicoutcomes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.job.MappingSuggestions;

/** Puts drafts of mappings beside the exports; never over a file that is there. */
final class SuggestedMappings {

  /** No run reads a name that begins like this. */
  static final String NAME = "_mapping.suggested.yaml";

  private final MappingSuggestions suggestions;

  /**
   * Looks where each draft goes, before anything is written.
   *
   * @throws WrongUse if one is there already
   */
  SuggestedMappings(MappingSuggestions suggestions) {
    this.suggestions = suggestions;
    for (Path folder : suggestions.folders()) {
      Path file = folder.resolve(NAME);
      if (Files.exists(file)) {
        throw new WrongUse(file + " is there already: rename or delete it first.");
      }
    }
  }

  /** Writes a source's draft, if it has a folder, and says where. */
  void write(Card card) {
    if (suggestions.has(card)) {
      write(suggestions.folder(card), suggestions.text(card));
    }
  }

  private static void write(Path folder, String text) {
    Path file = folder.resolve(NAME);
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Console.line("  Suggested: " + file);
    } catch (IOException refused) {
      throw new WrongUse(file + " cannot be written (" + refused.getClass().getSimpleName() + ").");
    }
  }
}

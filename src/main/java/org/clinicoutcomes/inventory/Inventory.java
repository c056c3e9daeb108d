package org.clinicoutcomes.inventory;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clinicoutcomes.export.SourceMapping;

/**
 * What an input folder holds, found and hashed before anything is read from it.
 *
 * @param sources by name
 * @param inputs every file that decides what the run reports (data, mappings, settings,
 *     definitions), by path
 * @param warnings what was passed over, in sentences
 * @param leftForNextRun what was left because it is still being written, in sentences
 */
public record Inventory(
    List<SourceFiles> sources,
    List<InputFile> inputs,
    List<String> warnings,
    List<String> leftForNextRun) {

  public Inventory {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
    warnings = List.copyOf(warnings);
    leftForNextRun = List.copyOf(leftForNextRun);
  }

  /**
   * Takes stock of an input folder.
   *
   * @param mappings what reads a source's mapping, which says of which kind files are
   * @param leaveOut files, relative to the input folder, that are still being written
   * @throws InputProblem if it cannot be read, holds no source, or two sources of one name
   */
  public static Inventory scan(
      Path input, Function<InputFile, SourceMapping> mappings, Set<String> leaveOut) {
    if (!Files.exists(input, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputProblem("There is no input folder " + input + ".");
    }
    if (!Files.isDirectory(input)) {
      String what = Files.isRegularFile(input) ? "is a file" : UnreadFile.whatItIs(input);
      throw new InputProblem("The input " + input + " " + what + "; expected a folder of exports.");
    }
    return new InventoryScan(input, mappings, leaveOut).run();
  }
}

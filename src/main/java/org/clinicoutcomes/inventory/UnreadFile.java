package org.clinicoutcomes.inventory;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Something that a source was to be read from and is not: a file that is none, a spreadsheet, a
 * name in the mapping that no file has. It is never opened.
 *
 * @param name its name, or the pattern of its name
 * @param because what is so, as the rest of a sentence that begins with the name
 * @param remedy what to do, as a sentence
 */
public record UnreadFile(String name, String because, String remedy) {

  private static final String PUT_A_FILE = "Put the export there as a file, or take this away.";

  /** A table's name that stands for no file. */
  static UnreadFile notAFile(Path entry, String name) {
    return new UnreadFile(name, whatItIs(entry) + ".", PUT_A_FILE);
  }

  /** What a name stands for that is no file. */
  static String whatItIs(Path entry) {
    if (isLinkToNothing(entry)) {
      return "is a link to nothing";
    }
    return "is " + (Files.isDirectory(entry) ? "a folder" : "a pipe or a device") + ", not a file";
  }

  /** A spreadsheet program's file. */
  static UnreadFile spreadsheet(String name) {
    return new UnreadFile(
        name,
        "is a spreadsheet program's file, which is not read.",
        "Save it as CSV beside it, a file for each sheet with data; if it is no export, put a _"
            + " before its name.");
  }

  /** A name in the mapping that no file has which is read for the kind. */
  static UnreadFile noSuchFile(String key, String pattern) {
    return new UnreadFile(
        pattern,
        "stands in mapping.yaml (" + key + "), and no file is read under such a name.",
        "Put the file there, or take the line out of mapping.yaml.");
  }

  /** A file for which the mapping states a column's value twice, and not the same. */
  static UnreadFile meantTwice(String name, String key, List<String> patterns) {
    return new UnreadFile(
        name,
        "is meant by \""
            + String.join("\" and \"", patterns)
            + "\" in mapping.yaml ("
            + key
            + "), which state other values of one column.",
        "Put a line with the file's own name there.");
  }

  static boolean isLinkToNothing(Path entry) {
    return Files.exists(entry, LinkOption.NOFOLLOW_LINKS) && !Files.exists(entry);
  }

  /** The first sentence. */
  public String sentence() {
    return name + " " + because;
  }
}

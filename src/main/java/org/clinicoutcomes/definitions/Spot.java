package org.clinicoutcomes.definitions;

/**
 * Where something stands in a file.
 *
 * @param file the file's name as its author knows it, such as {@code definitions/measures/my.yaml}
 * @param line from 1; 0 where the file as a whole is meant
 * @param key the path of keys, such as {@code measures.my_measure.rule}; empty for the whole file
 */
public record Spot(String file, int line, String key) {

  /** Whether in one of the program's own definitions. */
  boolean isBuiltIn() {
    return file.startsWith(BuiltInFiles.PREFIX);
  }

  /** The place of the whole file. */
  static Spot of(String file) {
    return new Spot(file, 0, "");
  }

  Spot inside(String childKey, int childLine) {
    return new Spot(file, childLine, key.isEmpty() ? childKey : key + "." + childKey);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? " line " + line : "") + (key.isEmpty() ? "" : ", " + key);
  }
}

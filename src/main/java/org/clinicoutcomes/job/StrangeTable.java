package org.clinicoutcomes.job;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.export.FileKind;

/**
 * A table that no source is read from, as neither its name nor a mapping says what it holds.
 *
 * @param file where it lies
 * @param found by the kinds that it may be of, our names of the columns it would have; none where
 *     its header says nothing
 */
public record StrangeTable(Path file, SortedMap<FileKind, List<String>> found) {

  public StrangeTable {
    found = new TreeMap<>(found);
  }

  /** Its name. */
  public String name() {
    return String.valueOf(file.getFileName());
  }
}

package org.clinicoutcomes.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clinicoutcomes.identity.IdPair;

/**
 * Writes the pairs of ids of which somebody has to say whether they are the same patients, beside
 * the rejected records: nowhere else may a patient's id be said.
 */
final class IdPairsFile {

  /** No table of a source has such a name. */
  static final String NAME = "_id_pairs.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private IdPairsFile() {}

  /** Writes the file, if there are any. */
  static void write(Path folder, List<IdPair> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8)) {
        print(new CSVPrinter(writer, FORMAT), pairs);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(CSVPrinter printer, List<IdPair> pairs) throws IOException {
    printer.printRecord("file", "id", "id_in_sessions");
    for (IdPair pair : pairs) {
      printer.printRecord(pair.file(), pair.id(), pair.ofSessions());
    }
    printer.flush();
  }
}

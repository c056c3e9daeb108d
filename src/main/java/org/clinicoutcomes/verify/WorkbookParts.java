package org.clinicoutcomes.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.publish.Checksums;

/** Finds the parts in which two workbooks differ whose cells agree. */
final class WorkbookParts {

  private WorkbookParts() {}

  static void compare(Path published, Path rebuilt, Differences.Places places) {
    try {
      EntryComparison.run(
          digests(published),
          digests(rebuilt),
          (part, before, now) ->
              places.at(
                  Difference.WORKBOOK_PART,
                  "part " + part + ": " + EntryComparison.way(before, now)));
      if (places.isEmpty()) {
        places.remark("the same parts, packed in another way");
      }
    } catch (IOException e) {
      places.remark("cannot be read as a workbook");
    }
  }

  private static SortedMap<String, String> digests(Path workbook) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>(CodePoints.ORDER);
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(part)) {
          digests.put(part.getName(), Checksums.sha256(in));
        }
      }
    }
    return digests;
  }
}

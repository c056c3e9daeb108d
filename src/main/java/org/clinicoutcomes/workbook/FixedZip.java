package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip whose bytes depend on its contents only: every entry carries the same time and nothing of
 * its origin. The order is POI's, content types first, then the parts by name.
 */
final class FixedZip extends ZipArchiveOutputStream {

  /** Noon, as no time zone skips it: a zip's times are local ones. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 12, 0);

  /** Quicker than the usual 6, for a file a tenth larger. */
  private static final int LEVEL = 3;

  private boolean isWithinEntry;

  FixedZip(OutputStream out) {
    super(out);
    setLevel(LEVEL);
    setUseZip64(Zip64Mode.AsNeeded);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
    fixed.setTimeLocal(TIME);
    isWithinEntry = true;
    super.putArchiveEntry(fixed);
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    super.closeArchiveEntry();
    isWithinEntry = false;
  }

  /**
   * POI finishes what failed within an entry, too: that it is unclosed would be told, and not that
   * the disk is full.
   */
  @Override
  public void finish() throws IOException {
    if (!isWithinEntry) {
      super.finish();
    }
  }
}

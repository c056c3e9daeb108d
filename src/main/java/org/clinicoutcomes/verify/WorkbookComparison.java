package org.clinicoutcomes.verify;

import java.nio.file.Path;
import org.clinicoutcomes.publish.Folders;

/**
 * Finds the cells in which two workbooks differ. The rebuilt one's are put by on disk, sheet by
 * sheet, and the published one's read past them: neither is ever whole in memory.
 */
final class WorkbookComparison implements ReportComparison.Cells {

  private final Path scratch;

  /**
   * A comparison that puts cells by in a folder of its own.
   *
   * @param scratch free, and gone in the end
   */
  WorkbookComparison(Path scratch) {
    this.scratch = scratch;
  }

  @Override
  public void compare(Path published, Path rebuilt, Differences.Places places) {
    Folders.create(scratch);
    try {
      new WorkbookMeeting(new SpooledSheets(scratch).of(rebuilt), places).with(published);
    } finally {
      Folders.delete(scratch);
    }
  }
}

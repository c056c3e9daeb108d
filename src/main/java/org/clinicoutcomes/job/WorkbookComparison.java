package org.clinicoutcomes.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clinicoutcomes.publish.Difference;
import org.clinicoutcomes.publish.Differences;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.publish.ReportComparison;
import org.clinicoutcomes.workbook.WorkbookReader;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;
import org.jspecify.annotations.Nullable;

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
      new Meeting(new Spooling(scratch).sheets(rebuilt), places).with(published);
    } finally {
      Folders.delete(scratch);
    }
  }

  /** Puts a workbook's cells by, a file a sheet. */
  private static final class Spooling {

    private final Path folder;
    private final Map<String, Path> sheets = new LinkedHashMap<>();
    private CellSpool.@Nullable Writing current;

    Spooling(Path folder) {
      this.folder = folder;
    }

    Map<String, Path> sheets(Path workbook) {
      try {
        WorkbookReader.read(workbook, this::add);
      } finally {
        close();
      }
      return sheets;
    }

    private void add(Cell cell) {
      CellSpool.Writing spool = current;
      if (spool == null || !sheets.containsKey(cell.sheet())) {
        close();
        spool = open(cell.sheet());
        current = spool;
      }
      spool.add(cell);
    }

    private CellSpool.Writing open(String sheet) {
      Path file = folder.resolve(Integer.toString(sheets.size()));
      sheets.put(sheet, file);
      try {
        return new CellSpool.Writing(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void close() {
      try {
        if (current != null) {
          current.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads the published workbook past the rebuilt one's sheets, which are taken out one by one. */
  private static final class Meeting {

    private final Map<String, Path> left;
    private final Differences.Places places;
    private @Nullable String name;
    private @Nullable SheetComparison sheet;

    Meeting(Map<String, Path> left, Differences.Places places) {
      this.left = left;
      this.places = places;
    }

    void with(Path published) {
      if (!reads(published)) {
        return;
      }
      left.keySet().forEach(missing -> differs(missing, "missing"));
    }

    /** Whoever changed it may have left no workbook: that is found part by part, not by cells. */
    private boolean reads(Path published) {
      try {
        WorkbookReader.read(published, this::meet);
        end();
        return true;
      } catch (RuntimeException noWorkbook) {
        if (sheet != null) {
          sheet.close();
        }
        return false;
      }
    }

    private void meet(Cell cell) {
      if (!cell.sheet().equals(name)) {
        end();
        begin(cell.sheet());
      }
      if (sheet != null) {
        sheet.meet(cell);
      }
    }

    private void begin(String next) {
      name = next;
      Path spool = left.remove(next);
      if (spool == null) {
        differs(next, "not rebuilt");
      } else {
        sheet = new SheetComparison(next, spool, places);
      }
    }

    private void end() {
      if (sheet != null) {
        sheet.end();
        sheet = null;
      }
    }

    private void differs(String which, String way) {
      places.at(Difference.WORKBOOK_PART, "sheet " + which + ": " + way);
    }
  }
}

package org.clinicoutcomes.verify;

import java.nio.file.Path;
import java.util.Map;
import org.clinicoutcomes.workbook.WorkbookReader;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the published workbook past the rebuilt one's sheets, which are taken out one by one. */
final class WorkbookMeeting {

  private final Map<String, Path> left;
  private final Differences.Places places;
  private @Nullable String name;
  private @Nullable SheetComparison sheet;

  WorkbookMeeting(Map<String, Path> left, Differences.Places places) {
    this.left = left;
    this.places = places;
  }

  void with(Path published) {
    if (reads(published)) {
      left.keySet().forEach(missing -> differs(missing, "missing"));
    }
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

package org.clinicoutcomes.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clinicoutcomes.workbook.WorkbookReader;
import org.clinicoutcomes.workbook.WorkbookReader.Cell;
import org.jspecify.annotations.Nullable;

/** Puts a workbook's cells by, a file a sheet. */
final class SpooledSheets {

  private final Path folder;
  private final Map<String, Path> sheets = new LinkedHashMap<>();
  private CellSpool.@Nullable Writing current;

  SpooledSheets(Path folder) {
    this.folder = folder;
  }

  Map<String, Path> of(Path workbook) {
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

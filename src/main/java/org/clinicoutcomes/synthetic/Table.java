package org.clinicoutcomes.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of an export under way: good rows, and beside some of them what is wrong. */
final class Table implements Closeable {

  private static final int LOST_CELLS = 2;

  private final @Nullable Sheet sheet;
  private final Dirt dirt;
  private long rows;
  private long spoiled;

  /**
   * @param sheet null where the clinic's system exports nothing of the kind
   */
  Table(@Nullable Sheet sheet, Dirt dirt) {
    this.sheet = sheet;
    this.dirt = dirt;
  }

  /** Writes a good row, by column; what is not named stays empty. */
  void write(Map<String, String> row) {
    if (!dirt.isDue()) {
      writeAsItIs(row);
      return;
    }
    boolean isDoubled = dirt.isDoubled();
    if (isDoubled) {
      writeAsItIs(dirt.earlierVersion(row));
    }
    writeAsItIs(isDoubled ? row : dirt.withSlip(row));
    Flaw flaw = dirt.flaw();
    spoiled += printed(flaw.spoil(row), flaw.losesCells() ? LOST_CELLS : 0);
  }

  /** Writes a row that may not be spoiled. */
  void writeAsItIs(Map<String, String> row) {
    rows += printed(row, 0);
  }

  /** How many rows this makes in the file. */
  private int printed(Map<String, String> row, int lost) {
    if (sheet == null) {
      return 0;
    }
    sheet.print(row, lost);
    return 1;
  }

  /** The rows written that are not spoiled. */
  long rows() {
    return rows;
  }

  long spoiled() {
    return spoiled;
  }

  @Override
  public void close() throws IOException {
    if (sheet != null) {
      sheet.close();
    }
  }
}

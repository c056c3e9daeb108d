package org.clinicoutcomes.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's streaming workbook with our rows' XML, our dimensions and our zip. */
final class StreamingWorkbook extends SXSSFWorkbook {

  private static final int ROWS_IN_MEMORY = 100;

  private final WorkbookRecount recount;
  private final SharedTexts shared;

  /**
   * The frame's sheets already say how far they reach: POI would forget the rows above.
   *
   * @param recount told of every row that is written
   */
  StreamingWorkbook(XSSFWorkbook frame, WorkbookRecount recount) {
    super(frame, ROWS_IN_MEMORY);
    this.recount = recount;
    this.shared = new SharedTexts(frame.getSharedStringSource());
    setShouldCalculateSheetDimensions(false);
  }

  /** A row of a sheet has been written. */
  void written(String sheet, int number, WrittenRow row) {
    recount.count(sheet, number, row);
  }

  SharedTexts sharedTexts() {
    return shared;
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new CellXml();
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new FixedZip(out);
  }

  /**
   * In the order of the sheets, POI's is another each time: shared texts are numbered as they come.
   */
  @Override
  protected void flushSheets() throws IOException {
    for (int sheet = 0; sheet < getNumberOfSheets(); sheet++) {
      getSheetAt(sheet).flushRows();
    }
  }

  /** After a failure rows still wait in memory; POI would complain of them in the log. */
  @Override
  public void close() throws IOException {
    flushSheets();
    super.close();
  }
}

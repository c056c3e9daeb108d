package org.clinicoutcomes.workbook;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Document properties that say what the workbook is, and never when or by whom it was made. */
final class FixedProperties {

  private static final String CREATOR = "clinic-outcomes";

  /** Set because POI would write the current time where there is none. */
  private static final String TIME = "2000-01-01T00:00:00Z";

  private FixedProperties() {}

  static void set(XSSFWorkbook workbook, String title) {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(CellText.clean(title));
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    try {
      core.setCreated(TIME);
      core.setModified(TIME);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Not a time for a document property: " + TIME, e);
    }
  }
}

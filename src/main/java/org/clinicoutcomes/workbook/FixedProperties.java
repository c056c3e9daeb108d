package org.clinicoutcomes.workbook;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clinicoutcomes.report.Report;

/**
 * Document properties that say what the workbook is and as of when, and never when or by whom it
 * was made.
 */
final class FixedProperties {

  private static final String CREATOR = "clinic-outcomes";
  private static final String LANGUAGE = "en";

  /**
   * What Excel writes since 2019 of its own way to calculate. Without it, or with an older one,
   * Excel calculates all anew when it opens the workbook, and asks whether to save that when it
   * closes it.
   */
  private static final int CALCULATED_BY = 191_029;

  private FixedProperties() {}

  static void set(XSSFWorkbook workbook, Report report) {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(CellText.clean(report.fullTitle()));
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    setDate(core, report.edition().asOf() + "T00:00:00Z");
    workbook.getCTWorkbook().addNewCalcPr().setCalcId(CALCULATED_BY);
  }

  /** The day it tells of, because POI would write the current time where there is none. */
  private static void setDate(CoreProperties core, String time) {
    try {
      core.setCreated(time);
      core.setModified(time);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("Not a time for a document property: " + time, e);
    }
  }
}

/** Writes a report as an Excel workbook (Apache POI), the same bytes for the same report. */
@NullMarked
package org.clinicoutcomes.workbook;

import org.jspecify.annotations.NullMarked;

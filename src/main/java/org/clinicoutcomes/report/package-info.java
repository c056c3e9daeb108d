/** What a report says, in words and values, without a spreadsheet. */
@NullMarked
package org.clinicoutcomes.report;

import org.jspecify.annotations.NullMarked;

/** The language of a report: pages, tables, values, charts; it knows no clinic. */
@NullMarked
package org.clinicoutcomes.report;

import org.jspecify.annotations.NullMarked;

/** Reads the CSV exports of one source into its records, accounting for every row and cell. */
@NullMarked
package org.clinicoutcomes.intake;

import org.jspecify.annotations.NullMarked;

/** The account of every row and cell of an export: accepted, missing, rejected, replaced. */
@NullMarked
package org.clinicoutcomes.quality;

import org.jspecify.annotations.NullMarked;

/** Whose rows are: patients' ids across files and clinics. */
@NullMarked
package org.clinicoutcomes.identity;

import org.jspecify.annotations.NullMarked;

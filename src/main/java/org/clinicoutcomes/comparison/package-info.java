/** Sets sides, clinics and months against each other, and says where that would mislead. */
@NullMarked
package org.clinicoutcomes.comparison;

import org.jspecify.annotations.NullMarked;

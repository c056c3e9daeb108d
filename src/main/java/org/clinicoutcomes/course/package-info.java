/** One patient's treatment for one condition, cut into series and judged. */
@NullMarked
package org.clinicoutcomes.course;

import org.jspecify.annotations.NullMarked;

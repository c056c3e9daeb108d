/** When rows were: offsets and zones brought to the clinic's own clock, dates that were turned. */
@NullMarked
package org.clinicoutcomes.clock;

import org.jspecify.annotations.NullMarked;

/** Who needs a call, since when, why, and what to do. */
@NullMarked
package org.clinicoutcomes.worklist;

import org.jspecify.annotations.NullMarked;

/** Records to a source's rows, with every cell accounted for. */
@NullMarked
package org.clinicoutcomes.intake;

import org.jspecify.annotations.NullMarked;

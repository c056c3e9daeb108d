/** Who came and who did not, who finished, how close sessions lie, how much a clinic does. */
@NullMarked
package org.clinicoutcomes.attendance;

import org.jspecify.annotations.NullMarked;

/**
 * Decides which small counts an outside reader must not see, and what else would give them away.
 */
@NullMarked
package org.clinicoutcomes.disclosure;

import org.jspecify.annotations.NullMarked;

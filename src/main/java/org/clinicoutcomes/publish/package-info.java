/** Writes the tidy files of a report (Commons CSV) and its manifest (Jackson). */
@NullMarked
package org.clinicoutcomes.publish;

import org.jspecify.annotations.NullMarked;

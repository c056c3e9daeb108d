/** From a clinic's exports to its response rates. */
@NullMarked
package org.clinicoutcomes;

import org.jspecify.annotations.NullMarked;

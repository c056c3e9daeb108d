/** Tables of a report as CSV, and one source's result as JSON. */
@NullMarked
package org.clinicoutcomes.tidy;

import org.jspecify.annotations.NullMarked;

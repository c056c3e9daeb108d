/**
 * A source's rows at rest, as columns: settled once, then handed over patient by patient. Whoever
 * counts never sees them.
 */
@NullMarked
package org.clinicoutcomes.records;

import org.jspecify.annotations.NullMarked;

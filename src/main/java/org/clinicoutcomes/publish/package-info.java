/** The shelf of reports: a manifest, checksums, and a report put in place of another in one go. */
@NullMarked
package org.clinicoutcomes.publish;

import org.jspecify.annotations.NullMarked;

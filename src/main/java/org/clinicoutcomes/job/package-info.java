/** The Spring Batch job: sources in parallel, then roll-up, report and publication. */
@NullMarked
package org.clinicoutcomes.job;

import org.jspecify.annotations.NullMarked;

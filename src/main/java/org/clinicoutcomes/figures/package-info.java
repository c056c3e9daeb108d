/** Counts every figure of a report: one pass over patients, mergeable over sources. */
@NullMarked
package org.clinicoutcomes.figures;

import org.jspecify.annotations.NullMarked;

/** Measures and their rules, the ladder of rungs, and rates by period and stratum. */
@NullMarked
package org.clinicoutcomes.measure;

import org.jspecify.annotations.NullMarked;

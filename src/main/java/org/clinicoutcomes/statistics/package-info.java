/** Interval estimates and the survival curve, each by its published method. */
@NullMarked
package org.clinicoutcomes.statistics;

import org.jspecify.annotations.NullMarked;

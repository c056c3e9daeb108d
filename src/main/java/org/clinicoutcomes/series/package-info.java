/** Treatment series: how sessions become series, and their baseline, span and end score. */
@NullMarked
package org.clinicoutcomes.series;

import org.jspecify.annotations.NullMarked;

/** Instruments (questionnaires and scales), the ranges of their scores, and scores themselves. */
@NullMarked
package org.clinicoutcomes.instrument;

import org.jspecify.annotations.NullMarked;

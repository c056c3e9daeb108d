/**
 * What the figures are held against: each other (sides, clinics, months), where that would not
 * mislead, and what articles claim.
 */
@NullMarked
package org.clinicoutcomes.comparison;

import org.jspecify.annotations.NullMarked;

/** What the figures are held against: each other, and what articles claim. */
@NullMarked
package org.clinicoutcomes.comparison;

import org.jspecify.annotations.NullMarked;

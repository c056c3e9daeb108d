/** When patients got better, and how long it lasted. */
@NullMarked
package org.clinicoutcomes.durability;

import org.jspecify.annotations.NullMarked;

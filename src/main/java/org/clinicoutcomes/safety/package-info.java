/**
 * Adverse events, monitoring, contraindications, thoughts of self-harm: how often, and of how many.
 */
@NullMarked
package org.clinicoutcomes.safety;

import org.jspecify.annotations.NullMarked;

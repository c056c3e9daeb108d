/**
 * What happened to a patient: sessions of ketamine or esketamine, and what was recorded of each.
 */
@NullMarked
package org.clinicoutcomes.session;

import org.jspecify.annotations.NullMarked;

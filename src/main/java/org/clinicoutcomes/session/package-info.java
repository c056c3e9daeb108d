/** Sessions (administrations of ketamine or esketamine), and a source's records at rest. */
@NullMarked
package org.clinicoutcomes.session;

import org.jspecify.annotations.NullMarked;

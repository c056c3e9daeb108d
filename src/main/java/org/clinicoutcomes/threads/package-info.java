/** Work that several threads share, with the results of one. */
@NullMarked
package org.clinicoutcomes.threads;

import org.jspecify.annotations.NullMarked;

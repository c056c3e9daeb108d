/** The command line: options in, one summary line and an exit code out. */
@NullMarked
package org.clinicoutcomes.cli;

import org.jspecify.annotations.NullMarked;

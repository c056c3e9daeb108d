/** Definitions and settings as data: YAML read, checked all at once, and turned into the core. */
@NullMarked
package org.clinicoutcomes.definitions;

import org.jspecify.annotations.NullMarked;

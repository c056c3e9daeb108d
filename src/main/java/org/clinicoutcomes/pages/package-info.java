/** What each sheet of a report says. */
@NullMarked
package org.clinicoutcomes.pages;

import org.jspecify.annotations.NullMarked;

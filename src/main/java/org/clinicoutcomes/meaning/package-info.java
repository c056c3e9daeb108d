/** What a row of an export is: a session, a part of one, or something else; and what words say. */
@NullMarked
package org.clinicoutcomes.meaning;

import org.jspecify.annotations.NullMarked;

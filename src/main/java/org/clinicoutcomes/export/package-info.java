/** What a source may write and how: kinds of file, columns, spellings, formats. */
@NullMarked
package org.clinicoutcomes.export;

import org.jspecify.annotations.NullMarked;
